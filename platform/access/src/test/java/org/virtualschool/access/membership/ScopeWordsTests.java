package org.virtualschool.access.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.virtualschool.access.Scope;

class ScopeWordsTests {

    @Test
    void sayYearsThatFollowEachOtherByTheFirstAndTheLast() {
        assertThat(ScopeWords.of(new Scope.YearGroups(Set.of(5, -2, -1, 0, 4, 9))))
                .isEqualTo("Nursery (N1) to Reception, Year 4 to Year 5, Year 9");
        assertThat(ScopeWords.of(new Scope.YearGroups(Set.of(14)))).isEqualTo("Year 14");
    }

    @Test
    void saySchoolsByTheirNumbers() {
        assertThat(ScopeWords.of(new Scope.SchoolRoll(Set.of(103055, 102400)))).isEqualTo("Schools 102400, 103055");
    }
}
