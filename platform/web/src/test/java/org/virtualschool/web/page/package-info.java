/** The files that every page loads. */
@NullMarked
package org.virtualschool.web.page;

import org.jspecify.annotations.NullMarked;
