/** The second wall, checked: every statement of a test run names the tenant of every tenant table it touches. */
@NullMarked
package virtualschool.testing.predicate;

import org.jspecify.annotations.NullMarked;
