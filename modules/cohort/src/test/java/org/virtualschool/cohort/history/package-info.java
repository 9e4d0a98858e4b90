/** Proofs of history. */
@NullMarked
package org.virtualschool.cohort.history;

import org.jspecify.annotations.NullMarked;
