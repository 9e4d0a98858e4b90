/** Telling schools that they have a looked-after child on roll, or have one no longer; with receipts, and a list of those who do not know yet. */
@NullMarked
package org.virtualschool.cohort.telling;

import org.jspecify.annotations.NullMarked;
