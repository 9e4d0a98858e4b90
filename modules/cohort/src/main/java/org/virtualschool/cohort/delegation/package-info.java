/** Somebody stands in for a colleague with one child, until a day. */
@NullMarked
package org.virtualschool.cohort.delegation;

import org.jspecify.annotations.NullMarked;
