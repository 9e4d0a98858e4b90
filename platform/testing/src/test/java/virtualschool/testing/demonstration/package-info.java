/** Tests of the invented children. */
@NullMarked
package virtualschool.testing.demonstration;

import org.jspecify.annotations.NullMarked;
