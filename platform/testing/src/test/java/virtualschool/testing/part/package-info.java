/** Processes that behave badly. */
@NullMarked
package virtualschool.testing.part;

import org.jspecify.annotations.NullMarked;
