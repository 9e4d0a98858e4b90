package org.virtualschool.placement.register;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** Once a year, from the council's day on, the administrators write to the placing authorities that have had no letter since. */
@Component
class LettersToSend implements DutySource {

    /** How long there is, in months: chosen here. */
    private static final int MONTHS = 1;

    private final Letters letters;
    private final RegisterSettings settings;
    private final Clock clock;

    LettersToSend(Letters letters, RegisterSettings settings, Clock clock) {
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "placement.yearly-letters";
    }

    @Override
    public String says() {
        return "Ask placing authorities to confirm whom they have placed here:";
    }

    @Override
    public String saysOfMany(int count) {
        return "In " + count + " years placing authorities are still to confirm whom they have placed here";
    }

    @Override
    public String path(Work work) {
        return RegisterPage.PATH + "/letters";
    }

    @Override
    public List<Work> due() {
        var since = settings.now().lettersSince(LocalDate.now(clock));
        var owed = letters.placing().stream().filter(each -> each.isOwed(since)).count();
        return owed == 0 ? List.of() : List.of(work(since, owed));
    }

    private Work work(LocalDate since, long owed) {
        var subject = (key() + since).getBytes(StandardCharsets.UTF_8);
        return new Work(
                key(),
                UUID.nameUUIDFromBytes(subject),
                Optional.empty(),
                owed == 1 ? "one has had no letter" : owed + " have had no letter",
                new Work.Assignee.Role(Roles.ADMINISTRATOR),
                Optional.of(since.plusMonths(MONTHS)));
    }
}
