@NullMarked
package org.virtualschool.placement.clock;

import org.jspecify.annotations.NullMarked;
