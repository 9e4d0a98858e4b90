package org.virtualschool.access.demonstration;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.ScopeKind;
import org.virtualschool.tenancy.Team;

/** A scope as the demonstration's file writes it: one word, or year groups, or schools. */
public record Reach(
        @Nullable String word,
        @Nullable Set<Integer> years,
        @Nullable Set<Integer> schools) {

    /** Reads the one-word form; Spring's binder looks for a method of this name. */
    public static Reach valueOf(String word) {
        return new Reach(word, null, null);
    }

    /** @param team whose years they are, for the word team */
    Scope toScope(Optional<Team> team) {
        if (years != null) {
            return new Scope.YearGroups(Set.copyOf(years));
        }
        if (schools != null) {
            return new Scope.SchoolRoll(Set.copyOf(schools));
        }
        return switch (word) {
            case "everyone" -> new Scope.Everyone();
            case "caseload" -> new Scope.Caseload();
            case ScopeKind.TEAM ->
                team.map(Scope.YearGroups::of)
                        .orElseThrow(() -> new IllegalStateException("Whoever reaches a team's years names the team"));
            case null, default ->
                throw new IllegalStateException(
                        "A scope is everyone, caseload, team, years: […] or schools: […], not " + word);
        };
    }
}
