@NullMarked
package org.virtualschool.cohort.card;

import org.jspecify.annotations.NullMarked;
