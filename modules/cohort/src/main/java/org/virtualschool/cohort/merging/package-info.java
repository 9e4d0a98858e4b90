/** Two records that turn out to be one child: what comes of it is shown first, then one stays and the other leads to it. */
@NullMarked
package org.virtualschool.cohort.merging;

import org.jspecify.annotations.NullMarked;
