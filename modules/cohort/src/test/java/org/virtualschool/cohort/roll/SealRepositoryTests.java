package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.db.Cohort;

class SealRepositoryTests {

    /** As the database's catalogue has it, from which the tables are generated. */
    @Test
    void sealsEveryTableThatLosesItsRowsWithTheChild() {
        var ofAChild = Cohort.COHORT.getTables().stream()
                .filter(table -> table.getReferences().stream()
                        .anyMatch(reference -> reference.getKey().getTable().equals(CHILD)));
        var passing = ROLL_IMPORT_ROW;
        var expected = Stream.<Table<?>>concat(Stream.of(CHILD), ofAChild)
                .filter(table -> !table.equals(passing))
                .collect(Collectors.toSet());

        assertThat(SealRepository.HOLDINGS.keySet()).isEqualTo(expected);
    }
}
