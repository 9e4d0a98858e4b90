/** The recipient's side: notices from elsewhere, opened and acknowledged. */
@NullMarked
package org.virtualschool.placement.inbox;

import org.jspecify.annotations.NullMarked;
