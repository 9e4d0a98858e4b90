package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every mutant on every table, seen by every council from every other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyMutantNightly extends FourCouncils {

    @Test
    void everyMutatedPolicyIsNoticedByEveryPair() throws SQLException {
        var survivors = new TreeMap<String, String>();
        var tables = RowDigests.tables(DATABASE);
        for (var mine : COUNCILS) {
            for (var theirs : COUNCILS) {
                if (!mine.equals(theirs)) {
                    var hunt = new MutantHunt(
                            DATABASE, council(mine).id(), council(theirs).id());
                    for (var table : tables) {
                        for (var mutant : PolicyMutants.on(table).entrySet()) {
                            if (hunt.noticedBy(table, mutant.getValue()).isEmpty()) {
                                survivors.put(mine + " " + theirs + " " + table, mutant.getKey());
                            }
                        }
                    }
                    ProofReport.caught(
                            "B8",
                            hunt.noticed(),
                            mine + " from " + theirs + ": " + hunt.says() + " on " + tables.size() + " tables");
                }
            }
        }
        assertThat(survivors).isEmpty();
    }
}
