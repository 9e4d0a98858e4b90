/** Tests of taking lists along. */
@NullMarked
package org.virtualschool.cohort.export;

import org.jspecify.annotations.NullMarked;
