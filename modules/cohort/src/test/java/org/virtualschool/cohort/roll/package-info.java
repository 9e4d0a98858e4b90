/** Proofs of roll. */
@NullMarked
package org.virtualschool.cohort.roll;

import org.jspecify.annotations.NullMarked;
