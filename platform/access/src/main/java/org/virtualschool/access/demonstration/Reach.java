package org.virtualschool.access.demonstration;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Scope;

/** A scope as the demonstration's file writes it: one word, or year groups, or schools. */
public record Reach(
        @Nullable String word,
        @Nullable Set<Integer> years,
        @Nullable Set<Integer> schools) {

    /** Reads the one-word form; Spring's binder looks for a method of this name. */
    public static Reach valueOf(String word) {
        return new Reach(word, null, null);
    }

    Scope toScope() {
        if (years != null) {
            return new Scope.YearGroups(Set.copyOf(years));
        }
        if (schools != null) {
            return new Scope.SchoolRoll(Set.copyOf(schools));
        }
        return switch (word) {
            case "everyone" -> new Scope.Everyone();
            case "caseload" -> new Scope.Caseload();
            case null, default ->
                throw new IllegalStateException(
                        "A scope is everyone, caseload, years: […] or schools: […], not " + word);
        };
    }
}
