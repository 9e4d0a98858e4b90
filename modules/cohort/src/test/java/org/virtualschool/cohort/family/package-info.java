@NullMarked
package org.virtualschool.cohort.family;

import org.jspecify.annotations.NullMarked;
