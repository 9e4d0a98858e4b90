package org.virtualschool.placement.merging;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.placement.db.Placement;
import org.virtualschool.tenancy.Tenancy;

/** Two records of one child are merged: the notice that was sent about the one is about the other. */
@PlacementTest
class MergedRecordsTests {

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    @Qualifier("sweepingNoticesThoroughly")
    private RecurringTask<Void> sweep;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DSLContext db;

    private ChildId givenUp;
    private ChildId stays;

    @BeforeEach
    void aNoticeAboutTheRecordThatIsGivenUp() throws Exception {
        var sam = councils.coordinator("calderdale");
        givenUp = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        stays = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(sam, givenUp);
        assertThat(noticesAbout(givenUp)).isEqualTo(1);
    }

    @Test
    void theNoticeIsAboutTheRecordThatStays() {
        councils.in("calderdale", () -> {
            roll.merge(givenUp, stays);
            events.publishEvent(new CohortEvent.ChildrenMerged(Tenancy.current(), givenUp, stays));
            return true;
        });

        await().atMost(10, SECONDS).until(() -> noticesAbout(stays) == 1);
        assertThat(noticesAbout(givenUp)).isZero();
    }

    @Test
    void theSweepFindsWhatNoNewsTold() {
        councils.in("calderdale", () -> {
            roll.merge(givenUp, stays);
            return true;
        });

        sweep.executeRecurringly(sweep.instance("an-hour"), null);

        assertThat(List.of(noticesAbout(givenUp), noticesAbout(stays))).containsExactly(0, 1);
    }

    @Test
    void ofTwoProposedPlacementsThatOfTheRecordWhichStaysGoesOn() throws Exception {
        var manager = councils.signedIn("calderdale", Roles.SERVICE_MANAGER);
        var lost = propose(manager, givenUp);
        var kept = propose(manager, stays);

        councils.in("calderdale", () -> {
            roll.merge(givenUp, stays);
            events.publishEvent(new CohortEvent.ChildrenMerged(Tenancy.current(), givenUp, stays));
            return true;
        });

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(visits.page(manager, "/calderdale/children/" + stays + "/moves")
                                .select("tbody tr"))
                        .hasSize(2));
        assertThat(visits.page(manager, lost).select("main").text()).contains("Given up", "Two records of the child");
        assertThat(visits.page(manager, kept).select("main").text()).doesNotContain("Given up");
    }

    private String propose(RequestPostProcessor manager, ChildId child) {
        return Visits.redirect(visits.submit(
                manager,
                "/calderdale/children/" + child + "/moves/new",
                "startsOn=2026-12-07",
                "emergency=no",
                "area=312",
                "placedWith=OTHER",
                "schoolPlan=NONE"));
    }

    /** As the database's catalogue has it: what names the child itself; receipts name the notice, and the other side's copies nobody of ours. */
    @Test
    void followsInEveryTableWithAChild() {
        Set<Table<?>> withAChild = Placement.PLACEMENT.getTables().stream()
                .filter(table -> table.field("child_id") != null)
                .collect(Collectors.toSet());

        assertThat(MergedRecordRepository.HOLDINGS).isEqualTo(withAChild);
    }

    private int noticesAbout(ChildId child) {
        return councils.in("calderdale", () -> db.fetchCount(NOTICE, ours(NOTICE), NOTICE.CHILD_ID.eq(child)));
    }
}
