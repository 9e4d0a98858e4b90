@NullMarked
package org.virtualschool.placement.merging;

import org.jspecify.annotations.NullMarked;
