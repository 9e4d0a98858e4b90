@NullMarked
package org.virtualschool.cohort.around;

import org.jspecify.annotations.NullMarked;
