package org.virtualschool.cohort.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.telling.Telling.InRole;
import org.virtualschool.cohort.telling.Telling.Standing;
import org.virtualschool.directory.Urn;

class HowFarASchoolIsToldTests {

    private static final LocalDate OVERDUE = LocalDate.of(2026, 11, 30);

    @Test
    void aSchoolIsToldOnceBothHaveOpenedIt() {
        assertThat(with(Standing.OPENED, Standing.OPENED).isTold()).isTrue();
        assertThat(with(Standing.OPENED, Standing.SENT).isTold()).isFalse();
    }

    @Test
    void aSettingThatCannotBeWrittenToIsUntoldUntilSomebodyTellsItByHand() {
        assertThat(with().isTold()).isFalse();
        assertThat(with().needsSomebody(OVERDUE, OVERDUE)).isTrue();

        var byHand = new Telling(notice(Optional.of(new Notice.Told(OVERDUE, "PHONE"))), List.of());

        assertThat(byHand.isTold()).isTrue();
        assertThat(byHand.needsSomebody(OVERDUE.plusYears(1), OVERDUE)).isFalse();
    }

    @Test
    void whereNobodyIsKnownOrTheMessageFailsSomebodyActsAtOnce() {
        assertThat(with(Standing.OPENED, Standing.NOBODY_KNOWN).needsSomebody(OVERDUE, OVERDUE))
                .isTrue();
        assertThat(with(Standing.NOT_SENT, Standing.OPENED).needsSomebody(OVERDUE, OVERDUE))
                .isTrue();
    }

    @Test
    void whereItIsNotOpenedSomebodyActsOnceThatIsOverdue() {
        var sent = with(Standing.SENT, Standing.OPENED);

        assertThat(sent.needsSomebody(OVERDUE, OVERDUE)).isFalse();
        assertThat(sent.needsSomebody(OVERDUE.plusDays(1), OVERDUE)).isTrue();
    }

    private static Telling with(Standing... standings) {
        return new Telling(
                notice(Optional.empty()),
                Stream.of(standings)
                        .map(standing ->
                                new InRole(Roles.HEAD_TEACHER, standing, Optional.empty(), Optional.empty(), false))
                        .toList());
    }

    private static Notice notice(Optional<Notice.Told> told) {
        return new Notice(
                NoticeId.next(),
                new ChildId(UuidCreator.getTimeOrderedEpoch()),
                "urn-100000",
                Optional.of(new Urn(100_000)),
                News.STARTED,
                OVERDUE.minusDays(7),
                false,
                Instant.EPOCH,
                told);
    }
}
