package org.virtualschool.cohort.aftercare;

import java.util.Optional;
import org.virtualschool.directory.Authority;

/**
 * Where a child goes to school, and whose virtual school that makes it.
 *
 * @param school its name, as the roll has it; empty where none is recorded
 * @param authority in whose area it lies; empty where that is not known
 * @param probable whether it may lie in a neighbouring one
 * @param virtualSchool what the virtual school there calls itself
 * @param mailbox where it reads mail; empty where the directory does not know
 */
record SchoolArea(
        Optional<String> school,
        Optional<Authority> authority,
        boolean probable,
        boolean ours,
        String virtualSchool,
        Optional<String> mailbox) {}
