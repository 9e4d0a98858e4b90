/** Proofs of child. */
@NullMarked
package org.virtualschool.casework.child;

import org.jspecify.annotations.NullMarked;
