/** Importing: a list is read, compared with the roll, shown, and taken whole or not at all; and the history of lists. */
@NullMarked
package org.virtualschool.cohort.importing;

import org.jspecify.annotations.NullMarked;
