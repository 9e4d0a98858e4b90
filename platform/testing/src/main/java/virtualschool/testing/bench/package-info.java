/** What {@code ./bench} measures: the packaged application with its real parts, all of England on one platform, asked as people ask. */
@NullMarked
package virtualschool.testing.bench;

import org.jspecify.annotations.NullMarked;
