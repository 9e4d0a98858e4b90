/** Saved views: filters, columns and order of the roll under a name, for oneself or for everybody of the council. */
@NullMarked
package org.virtualschool.cohort.saved;

import org.jspecify.annotations.NullMarked;
