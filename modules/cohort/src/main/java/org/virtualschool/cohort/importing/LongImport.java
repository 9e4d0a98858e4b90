package org.virtualschool.cohort.importing;

import java.util.Optional;
import java.util.OptionalInt;
import org.virtualschool.audit.Actor;

/**
 * A step of an import that goes on by itself, and how far it has come.
 *
 * @param by who asked for it: it is done in that person's name
 * @param notNamed how many children the person said are not in the list
 * @param print of the preview that the person looked at
 * @param done children so far, of {@code all}; 0 of 0 before it has begun
 * @param trouble what went wrong the last time, in words without personal data
 */
record LongImport(Actor by, OptionalInt notNamed, Optional<String> print, int done, int all, Optional<String> trouble) {

    /** From how many lines on nobody has to wait for the answer. */
    static final int FROM_LINES = 1_000;
}
