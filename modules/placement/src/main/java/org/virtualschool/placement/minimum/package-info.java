/** The education minimum: what one virtual school tells another about a child, and nothing else. */
@NullMarked
package org.virtualschool.placement.minimum;

import org.jspecify.annotations.NullMarked;
