/** Planted: part of a house in which one module reaches into another. */
@NullMarked
package virtualschool.planted.house.two.inside;

import org.jspecify.annotations.NullMarked;
