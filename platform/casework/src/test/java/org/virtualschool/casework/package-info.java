/** Proofs of casework. */
@NullMarked
package org.virtualschool.casework;

import org.jspecify.annotations.NullMarked;
