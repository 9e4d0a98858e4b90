package org.virtualschool.placement.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.Visits.body;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;

/** Whose role it is to see and send notices, and for whom there are none. */
@PlacementTest
class WhoSeesNoticesPagesTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    private RequestPostProcessor sam;

    @BeforeEach
    void aCoordinatorSignsIn() {
        sam = councils.coordinator("calderdale");
    }

    @Test
    void isNotThereForAnotherAuthorityNorForAnybodyWhoGuesses() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = visits.tellHillingdon(sam, child);
        var priya = councils.coordinator("hillingdon");
        var missing = visits.ask(priya, "/hillingdon/notices/" + UUID.randomUUID());

        var foreign = visits.ask(priya, notice.replace("/calderdale/", "/hillingdon/"));
        var malformed = visits.ask(priya, "/hillingdon/notices/1-1-1-1-1");

        assertThat(missing).hasStatus(404);
        assertThat(foreign).hasStatus(404).bodyText().isEqualTo(body(missing));
        assertThat(malformed).hasStatus(404).bodyText().isEqualTo(body(missing));
        assertThat(visits.ask(priya, notice)).hasStatus(404);
    }

    @Test
    void isNotThereAnyMoreOnceTheChildIsSealed() throws Exception {
        var child = child(HILLINGDON, Certainty.EXACT);
        var notice = visits.tellHillingdon(sam, child);

        councils.bound("calderdale", () -> {
            roll.seal(child);
            return true;
        });

        assertThat(visits.ask(sam, notice)).hasStatus(404);
        assertThat(visits.ask(sam, "/calderdale/children/" + child + "/notices"))
                .hasStatus(404);
    }

    @Test
    void isForThoseWhoseRoleItIs() {
        var child = child(HILLINGDON, Certainty.EXACT);
        var teacher = councils.signedIn("calderdale", Roles.DESIGNATED_TEACHER);
        var administrator = councils.signedIn("calderdale", Roles.ADMINISTRATOR);

        assertThat(visits.ask(teacher, "/calderdale/children/" + child + "/notices/new"))
                .hasStatus(403);
        assertThat(visits.ask(teacher, "/calderdale/inbox")).hasStatus(403);
        assertThat(visits.ask(administrator, "/calderdale/children/" + child + "/notices/new"))
                .hasStatus(403);
        assertThat(visits.ask(administrator, "/calderdale/children/" + child + "/notices"))
                .hasStatusOk();
    }

    private ChildId child(AuthorityCode host, Certainty certainty) {
        return councils.bound("calderdale", () -> roll.placedIn(host, certainty));
    }
}
