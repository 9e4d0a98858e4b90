@NullMarked
package org.virtualschool.cohort.merging;

import org.jspecify.annotations.NullMarked;
