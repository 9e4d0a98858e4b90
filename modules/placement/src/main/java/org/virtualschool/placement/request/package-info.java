/** Keys by which a machine may repeat a request without repeating its effect. */
@NullMarked
package org.virtualschool.placement.request;

import org.jspecify.annotations.NullMarked;
