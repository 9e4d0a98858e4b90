/** Proofs of the directory of people at schools. */
@NullMarked
package org.virtualschool.contacts.school;

import org.jspecify.annotations.NullMarked;
