@NullMarked
package org.virtualschool.cohort.telling;

import org.jspecify.annotations.NullMarked;
