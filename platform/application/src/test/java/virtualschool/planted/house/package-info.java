/** Planted: a house in which one module reaches into another. */
@NullMarked
package virtualschool.planted.house;

import org.jspecify.annotations.NullMarked;
