/** Who looks after whom: caseloads by member of staff, and the people around one child. */
@NullMarked
package org.virtualschool.cohort.caseload;

import org.jspecify.annotations.NullMarked;
