package org.virtualschool.cohort.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.importing.ListKind.CHANGES_ONLY;
import static org.virtualschool.cohort.importing.Lists.HEADINGS;
import static org.virtualschool.cohort.importing.Lists.child;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.directory.StricterDeadlines;

/** A roll that no list has freshened for too long is somebody's work, until the next list is taken. */
@CohortTest
class OverdueListTests {

    private static final String CALDERDALE = "calderdale";

    @Autowired
    private Lists lists;

    @Autowired
    private Councils councils;

    @Autowired
    private OverdueLists overdue;

    @Autowired
    private StricterDeadlines deadlines;

    @Autowired
    private Clock clock;

    @BeforeEach
    void theRollIsEmpty() {
        lists.emptyTheRoll();
    }

    @Test
    void nobodyIsLateWithTheFirstList() {
        assertThat(due()).isEmpty();
    }

    @Test
    void aListMayBeTenDaysOldAndNoOlder() {
        takenDaysAgo(10);
        assertThat(due()).isEmpty();

        takenDaysAgo(11);

        assertThat(due()).singleElement().satisfies(work -> {
            assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.VIRTUAL_SCHOOL_HEAD));
            assertThat(work.dueOn()).contains(LocalDate.now(clock).minusDays(1));
            assertThat(work.child()).isEmpty();
        });
    }

    @Test
    void theNextListEndsIt() {
        takenDaysAgo(30);
        assertThat(due()).hasSize(1);

        lists.take(CALDERDALE, HEADINGS + child("A2", "Ben", "Oak"), CHANGES_ONLY);

        assertThat(due()).isEmpty();
    }

    @Test
    void aCouncilWhoseListComesEveryEveningAsksSooner() {
        takenDaysAgo(3);
        assertThat(due()).isEmpty();

        councils.doIn(councils.calderdale(), () -> deadlines.set(ListRhythm.KEY, 2));
        try {
            assertThat(due()).hasSize(1);
        } finally {
            councils.doIn(councils.calderdale(), () -> deadlines.withdraw(ListRhythm.KEY));
        }
    }

    private void takenDaysAgo(int days) {
        lists.emptyTheRoll();
        lists.take(CALDERDALE, HEADINGS + child("A1", "Ada", "Moss"), CHANGES_ONLY);
        lists.asSuperuser("update cohort.roll_import set confirmed_at = confirmed_at - interval '" + days + " days'");
    }

    private List<Work> due() {
        return councils.in(councils.calderdale(), overdue::due);
    }
}
