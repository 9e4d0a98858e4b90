/** How a page record becomes HTML: the template engine, what surrounds a page, the files it loads. */
@NullMarked
package org.virtualschool.web.page;

import org.jspecify.annotations.NullMarked;
