/** By when what must be done around a child who is placed elsewhere: the clocks of the law, and our own for a notice that nobody acknowledges. */
@NullMarked
package org.virtualschool.placement.clock;

import org.jspecify.annotations.NullMarked;
