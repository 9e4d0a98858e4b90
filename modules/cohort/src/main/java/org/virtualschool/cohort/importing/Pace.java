package org.virtualschool.cohort.importing;

/** Is told how far something has come. */
@FunctionalInterface
interface Pace {

    /** Nobody watches. */
    Pace UNWATCHED = (done, all) -> {};

    /** @param done of {@code all} children */
    void come(int done, int all);
}
