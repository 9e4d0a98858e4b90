/** A council's colour on its pages, and whether words on it can be read. */
@NullMarked
package org.virtualschool.web.theme;

import org.jspecify.annotations.NullMarked;
