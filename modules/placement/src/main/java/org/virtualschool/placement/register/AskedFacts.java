package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.DataTable;

/** What is asked to be known of each child. Dated data, see {@code placement/register/SOURCE.md}. */
@Component
class AskedFacts {

    private final DataTable table = DataTable.of(AskedFacts.class, "/placement/register/asked.csv");
    private final Clock clock;

    AskedFacts(Clock clock) {
        this.clock = clock;
    }

    /** What is asked today, in the order in which it is shown. */
    List<Asked> all() {
        return table.on(LocalDate.now(clock)).stream()
                .map(row -> new Asked(
                        row.text("key"), Asked.Kind.valueOf(row.text("kind")), row.text("says"), row.text("question")))
                .toList();
    }

    /** Those of them that have these keys. */
    List<Asked> those(Collection<String> keys) {
        return all().stream().filter(asked -> keys.contains(asked.key())).toList();
    }
}
