/** One list of all children for somebody who works with several authorities. */
@NullMarked
package org.virtualschool.cohort.mine;

import org.jspecify.annotations.NullMarked;
