package org.virtualschool.placement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;

/** The register of children placed here as machines read it. */
@PlacementTest
class RegisterApiTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Test
    void givesEachChildWithWhatIsMissing() throws Exception {
        ChildId child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        var entry = visits.awaitEntry(councils.coordinator("hillingdon"), child);
        var id = entry.substring(entry.lastIndexOf('/') + 1);
        var machine = councils.machine("hillingdon");

        assertThat(visits.ask(machine, "/api/v1/hillingdon/placed-here/" + id))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"id\":\"%s\",\"placingAuthority\":\"381\",\"yearGroup\":8,\"leftOn\":null}".formatted(id));
        assertThat(Visits.body(visits.ask(machine, "/api/v1/hillingdon/placed-here?size=100&placing=381")))
                .contains(id, "legal-status", ChildrenOnPaper.mark(child));
        assertThat(Visits.body(visits.ask(machine, "/api/v1/hillingdon/placed-here?placing=383")))
                .doesNotContain(id);
    }

    @Test
    void isAnotherCouncilsBusinessNowhere() throws Exception {
        ChildId child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        var entry = visits.awaitEntry(councils.coordinator("hillingdon"), child);
        var id = entry.substring(entry.lastIndexOf('/') + 1);

        assertThat(visits.ask(councils.machine("calderdale"), "/api/v1/calderdale/placed-here/" + id))
                .hasStatus(404);
        assertThat(Visits.body(visits.ask(councils.machine("calderdale"), "/api/v1/calderdale/placed-here")))
                .doesNotContain(id);
    }
}
