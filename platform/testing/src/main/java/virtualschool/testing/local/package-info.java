/** What {@code ./run} starts: database, identity server and application on one machine, with people to sign in as. */
@NullMarked
package virtualschool.testing.local;

import org.jspecify.annotations.NullMarked;
