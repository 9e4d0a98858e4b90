/** The roles of an authority: what each may do and who gives it; those of the council's own made, changed and ended by its administrator. */
@NullMarked
package org.virtualschool.access.ownrole;

import org.jspecify.annotations.NullMarked;
