/** Asking for access: somebody who signed in and is nobody here yet asks, and whoever may give the role answers. */
@NullMarked
package org.virtualschool.access.asking;

import org.jspecify.annotations.NullMarked;
