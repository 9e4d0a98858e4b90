package org.virtualschool.access.membership;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Scope;

/** Who has access to the authority today, in which role, for which children, until when. */
record PeoplePage(List<Row> people) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    record Row(
            String name,
            String role,
            Scope scope,
            LocalDate from,
            @Nullable LocalDate until) {

        String reach() {
            return switch (scope) {
                case Scope.Everyone everyone -> "Every child";
                case Scope.Caseload caseload -> "Own caseload";
                case Scope.YearGroups groups -> "Years " + inOrder(groups.years());
                case Scope.SchoolRoll schools -> "Schools " + inOrder(schools.urns());
            };
        }

        String since() {
            return DAY.format(from);
        }

        String lastDay() {
            return until == null ? "No end" : DAY.format(until);
        }

        private static String inOrder(Set<Integer> numbers) {
            return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        }

        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }
}
