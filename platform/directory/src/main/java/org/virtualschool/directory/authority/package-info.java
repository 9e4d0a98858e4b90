/** Asks who an authority is, who adjoins it, how far away that makes a placement, and which desks it has. */
@NullMarked
package org.virtualschool.directory.authority;

import org.jspecify.annotations.NullMarked;
