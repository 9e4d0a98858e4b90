/** Who holds parental responsibility: protected, one child at a time, for a reason. */
@NullMarked
package org.virtualschool.cohort.family;

import org.jspecify.annotations.NullMarked;
