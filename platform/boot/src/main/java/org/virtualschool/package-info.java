/** The platform's one application class. Each direct sub-package is a module, wherever its artifact is. */
@NullMarked
package org.virtualschool;

import org.jspecify.annotations.NullMarked;
