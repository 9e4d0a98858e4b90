package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every table, every mutant: a wall that somebody spoils is noticed by the attacks, or by the lint where the other wall still holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PolicyMutantTests extends FourCouncils {

    @Test
    void everyMutatedPolicyIsNoticed() throws SQLException {
        var hunt =
                new MutantHunt(DATABASE, council("north").id(), council("south").id());
        var survivors = new TreeMap<String, String>();
        var tables = RowDigests.tables(DATABASE);
        for (var table : tables) {
            for (var mutant : PolicyMutants.on(table).entrySet()) {
                if (hunt.noticedBy(table, mutant.getValue()).isEmpty()) {
                    survivors.put(table + " " + mutant.getKey(), mutant.getValue());
                }
            }
        }
        ProofReport.caught("B8", hunt.noticed(), hunt.says() + " on " + tables.size() + " tables");
        assertThat(survivors).isEmpty();
        assertThat(hunt.unmutatedIsQuiet(tables)).isEmpty();
    }
}
