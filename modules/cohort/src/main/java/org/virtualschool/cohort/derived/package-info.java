/** Cohorts derived from the histories: who belonged to a group of children on a day, by a definition in words, as known on a day. */
@NullMarked
package org.virtualschool.cohort.derived;

import org.jspecify.annotations.NullMarked;
