/** Proofs of auditing. */
@NullMarked
package org.virtualschool.casework.auditing;

import org.jspecify.annotations.NullMarked;
