/** Planted: somebody outside delivery who reaches the exchange. */
@NullMarked
package virtualschool.planted.placement;

import org.jspecify.annotations.NullMarked;
