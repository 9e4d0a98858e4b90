package org.virtualschool.post.wording;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.post.MessageKind;
import org.virtualschool.post.Particular;
import org.virtualschool.tenancy.Tenants;

/** What stands for each placeholder in a preview: somebody who does not exist, a page that leads nowhere, a day to come. */
@Component
class MadeUp {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int DAYS_TO_COME = 14;
    private static final Map<Class<? extends Particular>, String> FIXED = Map.of(
            Particular.OwnLink.class, "https://virtual-school.example/a-page",
            Particular.OneTimeCode.class, "ABCD-EFGH-JKLM",
            Particular.CouncilName.class, "Example Council",
            Particular.AuditHead.class, "118-" + "0123456789abcdef".repeat(4));

    private final Tenants tenants;
    private final Clock clock;

    MadeUp(Tenants tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    Map<String, String> of(MessageKind kind) {
        var words = new HashMap<String, String>();
        words.put(MessageKind.NAME, "Alex Example");
        words.put(MessageKind.COUNCIL, tenants.here().name());
        kind.particulars().forEach((name, type) -> words.put(name, of(type)));
        return words;
    }

    private String of(Class<? extends Particular> type) {
        return type == Particular.ComingDay.class
                ? DAY.format(LocalDate.now(clock).plusDays(DAYS_TO_COME))
                : Objects.requireNonNull(FIXED.get(type), type.getSimpleName());
    }
}
