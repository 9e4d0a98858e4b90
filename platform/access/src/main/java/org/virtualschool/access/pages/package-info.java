/** How access sends its own pages: a template inside the surroundings that web gives. */
@NullMarked
package org.virtualschool.access.pages;

import org.jspecify.annotations.NullMarked;
