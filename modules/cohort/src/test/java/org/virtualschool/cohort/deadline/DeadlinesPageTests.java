package org.virtualschool.cohort.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.virtualschool.cohort.deadline.OwnDeadlines.Entry;
import org.virtualschool.directory.DeadlineRule;

class DeadlinesPageTests {

    private static final DeadlineRule RULE =
            new DeadlineRule("placement.escalate", "The head is told", 2, "working days", "Chosen here");

    @Test
    void oneDayIsNotSaidInThePlural() {
        var entry = new Entry(RULE, Optional.of(1));
        var page = new DeadlinesPage("hillingdon", List.of(entry), false);

        assertThat(page.rule(entry)).isEqualTo("2 working days");
        assertThat(page.own(entry)).isEqualTo("1 working day");
    }

    @Test
    void aRuleLeftAloneSaysSo() {
        var entry = new Entry(RULE, Optional.empty());

        assertThat(new DeadlinesPage("hillingdon", List.of(entry), false).own(entry))
                .isEqualTo("As the rule");
    }
}
