/** Tests of who looks after whom. */
@NullMarked
package org.virtualschool.cohort.caseload;

import org.jspecify.annotations.NullMarked;
