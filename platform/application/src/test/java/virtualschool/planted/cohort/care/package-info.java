/** Planted: one of two slices that import each other. */
@NullMarked
package virtualschool.planted.cohort.care;

import org.jspecify.annotations.NullMarked;
