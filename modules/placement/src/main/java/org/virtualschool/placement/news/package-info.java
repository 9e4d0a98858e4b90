/** Tells a council's own people what has become of a notice: work on their list, and news for other modules. */
@NullMarked
package org.virtualschool.placement.news;

import org.jspecify.annotations.NullMarked;
