/** Proofs of the roll. */
@NullMarked
package org.virtualschool.cohort;

import org.jspecify.annotations.NullMarked;
