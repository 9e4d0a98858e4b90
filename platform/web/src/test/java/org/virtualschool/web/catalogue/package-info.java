/** The catalogue as the page that every part of a frame is tried on. */
@NullMarked
package org.virtualschool.web.catalogue;

import org.jspecify.annotations.NullMarked;
