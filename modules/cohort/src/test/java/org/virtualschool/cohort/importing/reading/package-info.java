/** Files as they really come, each read right or refused. */
@NullMarked
package org.virtualschool.cohort.importing.reading;

import org.jspecify.annotations.NullMarked;
