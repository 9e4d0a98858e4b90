/** Proofs of schooling. */
@NullMarked
package org.virtualschool.cohort.schooling;

import org.jspecify.annotations.NullMarked;
