/** What becomes of notices about a child who was adopted: they leave both sides, and only their number stays. */
@NullMarked
package org.virtualschool.placement.sealing;

import org.jspecify.annotations.NullMarked;
