/** School places, and the settings of the council's own. */
@NullMarked
package org.virtualschool.cohort.schooling;

import org.jspecify.annotations.NullMarked;
