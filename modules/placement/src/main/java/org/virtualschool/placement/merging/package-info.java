/** What becomes of notices about a record that was given up because it is the same child as another. */
@NullMarked
package org.virtualschool.placement.merging;

import org.jspecify.annotations.NullMarked;
