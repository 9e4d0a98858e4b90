/** Tests of whose a difference between the roll and social care is. */
@NullMarked
package org.virtualschool.cohort.reconciling;

import org.jspecify.annotations.NullMarked;
