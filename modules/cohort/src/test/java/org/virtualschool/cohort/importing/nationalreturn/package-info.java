/** The looked-after return, held against the published sample and its validator's counts. */
@NullMarked
package org.virtualschool.cohort.importing.nationalreturn;

import org.jspecify.annotations.NullMarked;
