/** Proofs of the directory of people at schools. */
@NullMarked
package org.virtualschool.contacts;

import org.jspecify.annotations.NullMarked;
