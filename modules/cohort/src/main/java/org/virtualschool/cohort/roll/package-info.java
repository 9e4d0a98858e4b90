/** The roll: who is on it, today and on past days; searching it; and the one service that writes it. */
@NullMarked
package org.virtualschool.cohort.roll;

import org.jspecify.annotations.NullMarked;
