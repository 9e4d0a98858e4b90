package org.virtualschool.placement.chasing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.LEEDS;
import static org.virtualschool.placement.PlacementFixtures.sentLongAgo;
import static org.virtualschool.placement.PlacementFixtures.sentNotice;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import virtualschool.testing.RealPostgres;

/** Who is reminded of a notice that nobody acknowledges, on both sides. */
@PlacementTest
class ChasingTests {

    @Autowired
    private Councils councils;

    @Autowired
    private Visits visits;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private NoticesToEscalate escalated;

    @Autowired
    private UnansweredNotices unanswered;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private DSLContext db;

    @Test
    void whoeverSentItHearsAfterFiveWorkingDaysAndNobodyBefore() {
        var old = councils.in("calderdale", () -> sentLongAgo(db, ChildId.next(), HILLINGDON, NoticeState.DELIVERED));
        var acknowledged =
                councils.in("calderdale", () -> sentLongAgo(db, ChildId.next(), HILLINGDON, NoticeState.ACKNOWLEDGED));
        var elsewhere = councils.in("calderdale", () -> sentLongAgo(db, ChildId.next(), LEEDS, NoticeState.SENT));
        var today = councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.DELIVERED));

        var subjects = councils.in("calderdale", unanswered::due).stream()
                .map(Work::subject)
                .toList();

        assertThat(subjects)
                .contains(old.value())
                .doesNotContain(acknowledged.value(), elsewhere.value(), today.value());
        assertThat(councils.in("hillingdon", unanswered::due)).isEmpty();
    }

    @Test
    void theHeadWhereItLiesHearsUntilSomebodyAcknowledgesIt() throws Exception {
        var sam = councils.coordinator("calderdale");
        var priya = councils.coordinator("hillingdon");
        var child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        var sent = visits.tellHillingdon(sam, child);
        var arrived = visits.awaitArrival(priya, child);
        var id = UUID.fromString(arrived.substring(arrived.lastIndexOf('/') + 1));
        assertThat(headHears(id)).isFalse();
        assertThat(visits.page(priya, arrived).select("main").text()).contains("It is to be acknowledged by");
        assertThat(visits.page(sam, sent).select("main").text()).contains("It is to be acknowledged by");

        RealPostgres.asSuperuser(
                access.url(),
                "update placement.inbox_notice set delivered_at = delivered_at - interval '14 days' where id = '" + id
                        + "'");
        assertThat(headHears(id)).isTrue();
        assertThat(councils.in("hillingdon", escalated::due).stream()
                        .filter(work -> work.subject().equals(id))
                        .map(Work::assignee))
                .containsExactly(new Work.Assignee.Role(Roles.VIRTUAL_SCHOOL_HEAD));
        assertThat(visits.page(priya, arrived).select("main").text()).contains("It was to be acknowledged by");

        visits.submit(priya, arrived + "/acknowledgement", "as=Priya Shah", "message=");
        assertThat(headHears(id)).isFalse();
        assertThat(visits.page(priya, arrived).select("main").text()).doesNotContain("to be acknowledged by");
    }

    @Test
    void aQuestionStopsTheClockAndItsAnswerStartsItAgain() throws Exception {
        var sam = councils.coordinator("calderdale");
        var priya = councils.coordinator("hillingdon");
        var child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        var sent = visits.tellHillingdon(sam, child);
        var arrived = visits.awaitArrival(priya, child);
        var id = UUID.fromString(arrived.substring(arrived.lastIndexOf('/') + 1));
        RealPostgres.asSuperuser(
                access.url(),
                "update placement.inbox_notice set delivered_at = delivered_at - interval '14 days' where id = '" + id
                        + "'");
        assertThat(headHears(id)).isTrue();

        visits.submit(priya, arrived + "/query", "as=Priya Shah", "words=Is she still here?");
        assertThat(headHears(id)).isFalse();
        assertThat(visits.page(priya, arrived).select("main").text()).doesNotContain("to be acknowledged by");
        await().atMost(10, SECONDS)
                .until(() -> visits.page(sam, sent).select("main").text().contains("Is she still here?"));
        assertThat(visits.page(sam, sent).select("main").text()).doesNotContain("to be acknowledged by");

        visits.submit(sam, sent + "/answer", "as=Sam Lee", "words=She is");
        await().atMost(10, SECONDS)
                .until(() -> visits.page(priya, arrived).select("main").text().contains("She is”"));
        assertThat(headHears(id)).as("counted from the answer").isFalse();
        assertThat(visits.page(priya, arrived).select("main").text()).contains("It is to be acknowledged by");
    }

    private boolean headHears(UUID notice) {
        return councils.in("hillingdon", escalated::due).stream()
                .anyMatch(work -> work.subject().equals(notice));
    }
}
