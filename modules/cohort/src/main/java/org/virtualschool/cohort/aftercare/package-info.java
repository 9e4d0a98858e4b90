/** When a child leaves care for good: the offer of the virtual school to the family, and for adopters a leaflet about no child. */
@NullMarked
package org.virtualschool.cohort.aftercare;

import org.jspecify.annotations.NullMarked;
