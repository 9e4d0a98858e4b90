package org.virtualschool.access;

import java.util.Set;

/** Which children a membership reaches. A person with several memberships reaches the children of any of them. */
public sealed interface Scope {

    /** Every child on the authority's roll. */
    record Everyone() implements Scope {}

    /** Children of these national curriculum years (-2 to 14). */
    record YearGroups(Set<Integer> years) implements Scope {}

    /** Children whom the person works with. */
    record Caseload() implements Scope {}

    /** Children on the roll of these schools, by unique reference number. */
    record SchoolRoll(Set<Integer> urns) implements Scope {}
}
