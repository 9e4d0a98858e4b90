/** Time in care: periods, legal status and placements, and the code lists of the looked-after return. */
@NullMarked
package org.virtualschool.cohort.care;

import org.jspecify.annotations.NullMarked;
