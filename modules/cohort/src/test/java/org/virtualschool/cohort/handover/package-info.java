@NullMarked
package org.virtualschool.cohort.handover;

import org.jspecify.annotations.NullMarked;
