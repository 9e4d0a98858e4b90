/** Proofs of worklist. */
@NullMarked
package org.virtualschool.casework.worklist;

import org.jspecify.annotations.NullMarked;
