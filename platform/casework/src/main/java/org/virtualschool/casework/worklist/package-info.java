/** The one work list: opened by modules, read by the home page. */
@NullMarked
package org.virtualschool.casework.worklist;

import org.jspecify.annotations.NullMarked;
