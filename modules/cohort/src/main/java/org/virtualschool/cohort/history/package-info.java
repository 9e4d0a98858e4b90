/** Dated episodes that also keep when they were recorded: what held on a day, and what was known of it on another. */
@NullMarked
package org.virtualschool.cohort.history;

import org.jspecify.annotations.NullMarked;
