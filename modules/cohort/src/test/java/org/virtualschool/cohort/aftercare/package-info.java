@NullMarked
package org.virtualschool.cohort.aftercare;

import org.jspecify.annotations.NullMarked;
