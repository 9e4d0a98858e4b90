/** Children who live elsewhere in England and of whom the virtual school there has not been told: the work that this gives. */
@NullMarked
package org.virtualschool.placement.untold;

import org.jspecify.annotations.NullMarked;
