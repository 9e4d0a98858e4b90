package org.virtualschool.access;

import java.util.Optional;
import java.util.Set;
import org.virtualschool.tenancy.Team;

/** Which children a membership reaches. A person with several memberships reaches the children of any of them. */
public sealed interface Scope {

    /** The team by which it is said; empty for a scope that names none. */
    default Optional<Team> team() {
        return Optional.empty();
    }

    /** Every child on the authority's roll. */
    record Everyone() implements Scope {}

    /**
     * Children of these national curriculum years (-2 to 14).
     *
     * @param team whose years they are: read anew each time, so that they are those of today; empty for years of the membership's own
     */
    record YearGroups(Set<Integer> years, Optional<Team> team) implements Scope {

        /** Years of the membership's own. */
        public YearGroups(Set<Integer> years) {
            this(years, Optional.empty());
        }

        /** The years of a team. */
        public static YearGroups of(Team team) {
            return new YearGroups(team.years(), Optional.of(team));
        }
    }

    /** Children whom the person works with. */
    record Caseload() implements Scope {}

    /** Children on the roll of these schools, by unique reference number. */
    record SchoolRoll(Set<Integer> urns) implements Scope {}
}
