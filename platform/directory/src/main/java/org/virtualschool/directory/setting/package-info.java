/** Keeps each council's own list of settings that no register holds. */
@NullMarked
package org.virtualschool.directory.setting;

import org.jspecify.annotations.NullMarked;
