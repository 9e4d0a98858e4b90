/** Tests of derived cohorts. */
@NullMarked
package org.virtualschool.cohort.derived;

import org.jspecify.annotations.NullMarked;
