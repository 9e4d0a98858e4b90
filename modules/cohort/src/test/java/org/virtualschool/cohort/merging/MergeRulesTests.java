package org.virtualschool.cohort.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT_PROTECTED;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.cohort.db.Tables.ROLL_IMPORT_ROW;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.db.Cohort;
import org.virtualschool.cohort.merging.Holding.Rule;

class MergeRulesTests {

    /** As the database's catalogue has it, from which the tables are generated. Rows of previews only pass through. */
    @Test
    void everyTableWithAChildHasARule() {
        var ofAChild = Cohort.COHORT.getTables().stream()
                .filter(table -> table.getReferences().stream()
                        .anyMatch(reference -> reference.getKey().getTable().equals(CHILD)));
        var expected = Stream.<Table<?>>concat(Stream.of(CHILD), ofAChild)
                .filter(table -> !table.equals(ROLL_IMPORT_ROW))
                .collect(Collectors.toSet());

        assertThat(MovingRowsRepository.HOLDINGS.stream().map(Holding::table))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyTableOfEpisodesIsLaidTogether() {
        var episodes = Cohort.COHORT.getTables().stream()
                .filter(table -> table.field("superseded_at") != null)
                .map(table -> (Table<?>) table)
                .toList();
        var laid = MovingRowsRepository.HOLDINGS.stream()
                .filter(holding -> holding.rule() == Rule.LAID_TOGETHER)
                .map(Holding::table)
                .toList();
        var read = Stream.<Table<?>>concat(
                Arrays.stream(DatedHistory.values()).map(HistoriesRepository::table),
                Stream.of(CARE_PLACEMENT_PROTECTED));

        assertThat(laid).containsExactlyInAnyOrderElementsOf(episodes);
        assertThat(read).containsExactlyInAnyOrderElementsOf(episodes);
    }
}
