/** The shell of the child page, the timeline, and who saw the child. */
@NullMarked
package org.virtualschool.casework.child;

import org.jspecify.annotations.NullMarked;
