/** How people get into the council: seen, and after going live changed, by the council alone; the operator only asks. */
@NullMarked
package org.virtualschool.access.setup;

import org.jspecify.annotations.NullMarked;
