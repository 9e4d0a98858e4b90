/** Planted: an exchange. */
@NullMarked
package virtualschool.planted.placement.delivery;

import org.jspecify.annotations.NullMarked;
