/**
 * Liaison: what social care tells the virtual school about a child, each as one short dated form, and what the virtual school answers. It is the
 * field's own word for this work (education liaison between social care, schools and the virtual school); "notice" is taken by what one authority
 * sends another, "post" by what we send by e-mail.
 */
@NullMarked
package org.virtualschool.cohort.liaison;

import org.jspecify.annotations.NullMarked;
