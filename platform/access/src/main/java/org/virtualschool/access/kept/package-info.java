/** What was typed into a form that came too late, until the person has signed in again. */
@NullMarked
package org.virtualschool.access.kept;

import org.jspecify.annotations.NullMarked;
