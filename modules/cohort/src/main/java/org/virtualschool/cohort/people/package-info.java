/** Who works with a child: social worker and team, and the caseloads of those who sign in. */
@NullMarked
package org.virtualschool.cohort.people;

import org.jspecify.annotations.NullMarked;
