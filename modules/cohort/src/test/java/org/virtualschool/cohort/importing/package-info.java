/** Lists from upload to outcome, against a real database. */
@NullMarked
package org.virtualschool.cohort.importing;

import org.jspecify.annotations.NullMarked;
