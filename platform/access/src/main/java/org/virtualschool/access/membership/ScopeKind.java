package org.virtualschool.access.membership;

import java.util.Optional;
import java.util.Set;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/** How a scope is kept: one word, with year groups or schools in tables of their own. */
public final class ScopeKind {

    /** The word for the roll of schools. */
    public static final String SCHOOLS = "schools";

    /** The word for the years of a team. */
    public static final String TEAM = "team";

    private ScopeKind() {}

    /** The word for it. */
    public static String of(Scope scope) {
        return switch (scope) {
            case Scope.Everyone everyone -> "everyone";
            case Scope.Caseload caseload -> "caseload";
            case Scope.YearGroups years -> years.team().isPresent() ? TEAM : "years";
            case Scope.SchoolRoll schools -> SCHOOLS;
        };
    }

    /**
     * The scope of this word, with its year groups or schools.
     *
     * @param team whose years they are, for the word team: without it there are none
     */
    public static Scope toScope(String kind, Set<Integer> years, Set<Integer> schools, Optional<Team> team) {
        return switch (kind) {
            case "everyone" -> new Scope.Everyone();
            case "caseload" -> new Scope.Caseload();
            case "years" -> new Scope.YearGroups(years);
            case TEAM -> team.map(Scope.YearGroups::of).orElseGet(() -> new Scope.YearGroups(Set.of()));
            case SCHOOLS -> new Scope.SchoolRoll(schools);
            default -> throw new IllegalStateException("There is no scope " + kind);
        };
    }
}
