/** Violations planted on purpose, outside the base package so that the application never sees them: each rule must find its own. */
@NullMarked
package virtualschool.planted;

import org.jspecify.annotations.NullMarked;
