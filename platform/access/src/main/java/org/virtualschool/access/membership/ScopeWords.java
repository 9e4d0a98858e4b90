package org.virtualschool.access.membership;

import java.util.ArrayList;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/** A scope in words: for which children a membership counts. */
public final class ScopeWords {

    private ScopeWords() {}

    /** "Every child", "Year 7 to Year 9", "Key stage 3 (Year 7 to Year 9)". */
    public static String of(Scope scope) {
        return switch (scope) {
            case Scope.Everyone everyone -> "Every child";
            case Scope.Caseload caseload -> "Own caseload";
            case Scope.YearGroups groups -> ofYears(groups);
            case Scope.SchoolRoll schools -> "Schools " + inOrder(schools.urns());
        };
    }

    /** The years of a team, in words; nothing for a team that has none. */
    public static String of(Team team) {
        return years(new TreeSet<>(team.years()));
    }

    private static String ofYears(Scope.YearGroups groups) {
        var years = groups.years().isEmpty() ? "No year group" : years(new TreeSet<>(groups.years()));
        return groups.team().map(team -> team.name() + " (" + years + ")").orElse(years);
    }

    /** Years that follow each other are said by the first and the last: "Nursery (N1) to Year 6, Year 9". */
    private static String years(SortedSet<Integer> years) {
        var words = new ArrayList<String>();
        for (var year : years) {
            if (!years.contains(year - 1)) {
                var last = IntStream.iterate(year, years::contains, next -> next + 1)
                        .max()
                        .orElseThrow();
                words.add(last == year ? year(year) : year(year) + " to " + year(last));
            }
        }
        return String.join(", ", words);
    }

    private static String year(int year) {
        return switch (year) {
            case -2 -> "Nursery (N1)";
            case -1 -> "Nursery (N2)";
            case 0 -> "Reception";
            default -> "Year " + year;
        };
    }

    private static String inOrder(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
