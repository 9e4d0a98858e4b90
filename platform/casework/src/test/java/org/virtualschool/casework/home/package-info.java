/** Proofs of home. */
@NullMarked
package org.virtualschool.casework.home;

import org.jspecify.annotations.NullMarked;
