/** What the launcher says before it starts anything. */
@NullMarked
package virtualschool.testing.local;

import org.jspecify.annotations.NullMarked;
