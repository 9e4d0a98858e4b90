/** Counts working days over England's bank holidays and a council's closure days. */
@NullMarked
package org.virtualschool.directory.calendar;

import org.jspecify.annotations.NullMarked;
