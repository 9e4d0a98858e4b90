package org.virtualschool.directory;

import java.util.List;

/** What the register answers to a school named in somebody's list. */
public sealed interface SchoolMatch {

    /** The school with that number, or the only one of that name. */
    record One(School school) implements SchoolMatch {}

    /** Several schools it could be, at most {@value Schools#MOST_CANDIDATES}: a person chooses. */
    record Several(List<School> candidates) implements SchoolMatch {}

    /** No school in the register: closed, invented, misspelt, outside England, or one of the numbers that stand for no school. */
    record None() implements SchoolMatch {}
}
