/** Our components beside the design systems' own. */
@NullMarked
package org.virtualschool.web.ui;

import org.jspecify.annotations.NullMarked;
