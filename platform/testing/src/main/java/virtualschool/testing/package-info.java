/** Real parts for tests, outside the base package so that they are no module: nothing here is deployed. */
@NullMarked
package virtualschool.testing;

import org.jspecify.annotations.NullMarked;
