package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;
import org.virtualschool.cohort.roll.PastRollQueries.PastRow;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.web.Paging;

@CohortTest
class PastRollRepositoryTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 3);

    @Autowired
    private PastRollQueries past;

    @Autowired
    private SealRepository seals;

    @Autowired
    private DSLContext db;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Test
    void showsEachDayWhatHeldOnIt() {
        var council = councils.calderdale();
        var fixture = aChild();
        var child = book.store(council, fixture);
        book.change(council, book.again(council, fixture).placed(NOVEMBER, foster("312")));
        book.change(council, book.again(council, fixture).ceased(LocalDate.of(2026, 11, 10), "E4A"));

        assertThat(on(RollFixtures.CAME_INTO_CARE.minusDays(1), child)).isEmpty();
        assertThat(on(OCTOBER, child))
                .singleElement()
                .satisfies(row -> assertThat(row.host()).isEmpty());
        assertThat(on(NOVEMBER, child))
                .singleElement()
                .satisfies(row -> assertThat(row.host()).contains("312"));
        assertThat(on(LocalDate.of(2026, 11, 10), child)).isEmpty();
    }

    @Test
    void remembersWhatWasKnownBeforeACorrection() {
        var council = councils.calderdale();
        var fixture = aChild();
        var child = book.store(council, fixture);
        var before = Instant.now().plus(Duration.ofMillis(1));
        await().pollInterval(Duration.ofMillis(1)).until(() -> Instant.now().isAfter(before));
        book.change(council, book.again(council, fixture).lookedAfter(OCTOBER.plusDays(7), "C2"));

        assertThat(as(OCTOBER, before, child)).hasSize(1);
        assertThat(on(OCTOBER, child)).isEmpty();
        assertThat(as(OCTOBER, before.minus(Duration.ofDays(1)), child)).isEmpty();
    }

    @Test
    void countsASealedChildAndShowsNothingOfIt() {
        var council = councils.calderdale();
        var fixture = aChild();
        var child = book.store(council, fixture);
        var counted = sealedOn(OCTOBER);

        book.change(council, book.again(council, fixture).ceased(NOVEMBER, "E12"));

        assertThat(on(OCTOBER, child)).isEmpty();
        assertThat(sealedOn(OCTOBER)).isEqualTo(counted + 1);
        assertThat(sealedOn(NOVEMBER)).isLessThanOrEqualTo(counted);
    }

    @Test
    void hasNoRoomForTwoPeriodsAtOnce() {
        var council = councils.calderdale();
        var child = book.store(council, aChild());

        assertThatThrownBy(() -> councils.doIn(
                        council,
                        () -> db.insertInto(CARE_PERIOD)
                                .set(CARE_PERIOD.TENANT_ID, Tenancy.current())
                                .set(CARE_PERIOD.ID, UuidCreator.getTimeOrderedEpoch())
                                .set(CARE_PERIOD.RECORDED_AT, Instant.now())
                                .set(CARE_PERIOD.CHILD_ID, child.value())
                                .set(CARE_PERIOD.STARTS_ON, NOVEMBER)
                                .set(CARE_PERIOD.STARTS_KNOWN, true)
                                .set(CARE_PERIOD.ENDS_ON, NOVEMBER.plusDays(1))
                                .execute()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("care_period_one_at_a_time");
    }

    private List<PastRow> on(LocalDate day, ChildId child) {
        return as(day, Instant.now().plus(Duration.ofMinutes(1)), child);
    }

    private List<PastRow> as(LocalDate day, Instant known, ChildId child) {
        return councils.in(
                councils.calderdale(),
                () -> past.rows(
                        new AsOf(day, known),
                        SHARED_CHILD.CHILD_ID.eq(child),
                        SchoolReach.whole(),
                        new Paging(1, 100)));
    }

    private int sealedOn(LocalDate day) {
        return councils.in(councils.calderdale(), () -> seals.lookedAfterOn(day));
    }
}
