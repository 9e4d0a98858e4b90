package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.tenancy.TenantId;

class TimeInCareTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Histories histories = Histories.none();
    private final Findings findings = new Findings(ChildId.next(), new TenantId((short) 1));
    private final TimeInCare timeInCare = new TimeInCare(histories, findings, TODAY);

    @Test
    void takesBackAnEndThatWasAMistake() {
        take(MAY, JUNE, "E4A");
        take(MAY, null, null);

        assertThat(histories.periods().all()).singleElement().satisfies(period -> {
            assertThat(period.startsOn()).isEqualTo(MAY);
            assertThat(period.lasts()).isTrue();
        });
    }

    @Test
    void countsAChildOnceWhoseEndIsSaidAgain() {
        take(MAY, null, null);
        take(MAY, JUNE, "E4A");
        take(MAY, JUNE, "E4B");

        assertThat(histories.periods().all()).singleElement().satisfies(period -> {
            assertThat(period.endsOn()).isEqualTo(JUNE);
            assertThat(period.value().reasonCeased()).isEqualTo("E4B");
        });
        assertThat(findings.news())
                .extracting(Object::getClass)
                .containsExactly(CohortEvent.BecameLookedAfter.class, CohortEvent.CeasedToBeLookedAfter.class);
    }

    @Test
    void keepsAChildInCareUntilTheDayHasCome() {
        take(MAY, TODAY.plusDays(3), "E4A");

        assertThat(histories.periods().lasting()).isPresent();
        assertThat(findings.held()).extracting(RollChange.HeldField::field).containsExactly("looked-after-to");
    }

    @Test
    void endsAtOnceForAChildWhoDiedEvenWithoutADay() {
        take(MAY, null, null);
        take(MAY, null, "E2");

        assertThat(histories.periods().latest().map(Episode::endsOn)).contains(TODAY);
    }

    @Test
    void endsTheNextDayForAChildWhoDiedTheDayItCame() {
        take(JUNE, JUNE, "E2");

        assertThat(histories.periods().all()).singleElement().satisfies(period -> {
            assertThat(period.startsOn()).isEqualTo(JUNE);
            assertThat(period.endsOn()).isEqualTo(JUNE.plusDays(1));
        });
        assertThat(findings.held()).isEmpty();
    }

    @Test
    void doesNotEndCareBeforeItBegan() {
        take(JUNE, MAY, "E4A");

        assertThat(histories.periods().all()).isEmpty();
        assertThat(findings.held()).extracting(RollChange.HeldField::field).containsExactly("looked-after-to");
    }

    @Test
    void putsAChildWithAContradictoryStartOnTheRollFromToday() {
        take(MAY, JUNE.plusDays(30), "E4A");
        take(JUNE, null, null);

        assertThat(histories.periods().lasting().map(Episode::startsOn)).contains(TODAY);
        assertThat(findings.held()).extracting(RollChange.HeldField::field).containsExactly("looked-after-from");
    }

    private void take(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String reason) {
        timeInCare.take(new ListedFacts.Care(from, to, reason, "C2", null, null));
    }
}
