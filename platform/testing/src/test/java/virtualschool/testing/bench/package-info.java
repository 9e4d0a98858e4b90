/** That the figures are reckoned and kept rightly. */
@NullMarked
package virtualschool.testing.bench;

import org.jspecify.annotations.NullMarked;
