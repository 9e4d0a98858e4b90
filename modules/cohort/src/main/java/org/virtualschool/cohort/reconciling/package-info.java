/** Where the roll and what social care said differ, how old that is and who should act. Writes nothing: each difference ends where it is dealt with. */
@NullMarked
package org.virtualschool.cohort.reconciling;

import org.jspecify.annotations.NullMarked;
