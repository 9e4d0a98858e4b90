/** Questions that the recipient of a notice asks, and the answers of its sender: a thread that both sides read. */
@NullMarked
package org.virtualschool.placement.asking;

import org.jspecify.annotations.NullMarked;
