/** Every component on one page at {@code /design}, for whoever builds or checks pages; off unless switched on. */
@NullMarked
package org.virtualschool.web.catalogue;

import org.jspecify.annotations.NullMarked;
