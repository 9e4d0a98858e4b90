/** Proofs of people. */
@NullMarked
package org.virtualschool.cohort.people;

import org.jspecify.annotations.NullMarked;
