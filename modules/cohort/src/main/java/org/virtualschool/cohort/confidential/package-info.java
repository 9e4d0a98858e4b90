/** Children whose address is confidential: since when, why, who made it so, and what nobody else may learn. */
@NullMarked
package org.virtualschool.cohort.confidential;

import org.jspecify.annotations.NullMarked;
