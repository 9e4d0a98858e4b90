/** Where a council wants something sooner than the national rule asks. */
@NullMarked
package org.virtualschool.cohort.deadline;

import org.jspecify.annotations.NullMarked;
