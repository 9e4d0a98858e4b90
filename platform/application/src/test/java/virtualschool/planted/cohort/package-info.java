/** Planted: plain SQL inside a module. */
@NullMarked
package virtualschool.planted.cohort;

import org.jspecify.annotations.NullMarked;
