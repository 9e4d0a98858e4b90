/** Where either side of a notice hands over what is to cross; delivery stands behind it. */
@NullMarked
package org.virtualschool.placement.post;

import org.jspecify.annotations.NullMarked;
