/** Tests of saved views. */
@NullMarked
package org.virtualschool.cohort.saved;

import org.jspecify.annotations.NullMarked;
