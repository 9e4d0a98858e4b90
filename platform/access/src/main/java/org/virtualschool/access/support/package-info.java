/** Support access: an operator asks to look, the council grants it for some hours, refuses it or ends it, and sees what was opened. */
@NullMarked
package org.virtualschool.access.support;

import org.jspecify.annotations.NullMarked;
