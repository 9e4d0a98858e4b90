/** A notice that nobody acknowledges: who is reminded of it and when, on both sides. It is never dropped. */
@NullMarked
package org.virtualschool.placement.chasing;

import org.jspecify.annotations.NullMarked;
