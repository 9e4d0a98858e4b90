/** When schools meet: the term dates that a council records for its own schools, for other authorities' and for single schools. */
@NullMarked
package org.virtualschool.cohort.terms;

import org.jspecify.annotations.NullMarked;
