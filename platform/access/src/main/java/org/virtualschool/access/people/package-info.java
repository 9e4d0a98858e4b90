/** The people of an authority: who has access, what one person has, giving one role more and ending one. */
@NullMarked
package org.virtualschool.access.people;

import org.jspecify.annotations.NullMarked;
