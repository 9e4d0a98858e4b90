/** The people around a child: whom the care system names, whom somebody recorded by hand, the virtual school's own, and those at school. */
@NullMarked
package org.virtualschool.cohort.around;

import org.jspecify.annotations.NullMarked;
