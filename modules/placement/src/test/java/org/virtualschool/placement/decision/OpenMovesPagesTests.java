package org.virtualschool.placement.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.CALDERDALE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.Tenancy;

/** The list of proposed placements: of the children whom the reader reaches on the real roll, and of nobody else. */
@PlacementTest
class OpenMovesPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper paper;

    @Autowired
    private DSLContext db;

    @Autowired
    private Clock clock;

    @Test
    void showsThoseOfChildrenInReachAndWhatTheyWaitFor() throws Exception {
        var manager = councils.signedIn("calderdale", Roles.SERVICE_MANAGER);
        var child = onTheRoll("Oda");
        var other = councils.bound("calderdale", () -> paper.placedIn(CALDERDALE, Certainty.EXACT));
        var move = propose(child);
        propose(other);

        var list = visits.page(manager, "/calderdale/moves");
        assertThat(list.select("tbody tr:contains(Oda Reached)").text())
                .contains("Hillingdon", "Steps before the decision");
        assertThat(list.select("tbody a").eachAttr("href")).contains(move);
        assertThat(list.select("main").text()).doesNotContain(ChildrenOnPaper.mark(other));
        assertThat(visits.page(councils.signedIn("hillingdon", Roles.DIRECTOR), "/hillingdon/moves")
                        .select("main")
                        .text())
                .doesNotContain("Oda Reached");
        assertThat(visits.ask(councils.signedIn("calderdale", Roles.LEARNING_MENTOR), "/calderdale/moves"))
                .hasStatus(403);

        visits.submit(manager, move + "/outcome", "outcome=GIVEN_UP", "because=Not needed", "read=1");
        assertThat(visits.page(manager, "/calderdale/moves").select("main").text())
                .doesNotContain("Oda Reached");
    }

    /** On paper and, with just what a list needs, on the roll. */
    private ChildId onTheRoll(String givenName) {
        var id = ChildId.next();
        return councils.in("calderdale", () -> {
            paper.put(id, ChildStatus.LOOKED_AFTER, givenName, Optional.of(CALDERDALE), Certainty.EXACT);
            db.execute(
                    "insert into cohort.child (tenant_id, id, care_id, status, given_name, family_name, recorded_at, changed_at)"
                            + " select {0}, {1}, 'REACHED-1', 'LOOKED_AFTER', {2}, 'Reached', now(), now()",
                    DSL.val(Tenancy.current().number()), DSL.val(id.value()), DSL.val(givenName));
            return id;
        });
    }

    private String propose(ChildId child) {
        var starts = LocalDate.now(clock).plusDays(9).toString();
        return Visits.redirect(visits.submit(
                councils.signedIn("calderdale", Roles.SERVICE_MANAGER),
                "/calderdale/children/" + child + "/moves/new",
                "startsOn=" + starts,
                "emergency=no",
                "area=312",
                "placedWith=OTHER",
                "schoolPlan=STAYS",
                "disrupts=no"));
    }
}
