package org.virtualschool.access.membership;

import java.util.Set;
import java.util.stream.Collectors;
import org.virtualschool.access.Scope;

/** A scope in words: for which children a membership counts. */
public final class ScopeWords {

    private ScopeWords() {}

    /** "Every child", "Years 7, 8". */
    public static String of(Scope scope) {
        return switch (scope) {
            case Scope.Everyone everyone -> "Every child";
            case Scope.Caseload caseload -> "Own caseload";
            case Scope.YearGroups groups -> "Years " + inOrder(groups.years());
            case Scope.SchoolRoll schools -> "Schools " + inOrder(schools.urns());
        };
    }

    private static String inOrder(Set<Integer> numbers) {
        return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
