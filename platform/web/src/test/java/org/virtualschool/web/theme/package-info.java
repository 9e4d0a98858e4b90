/** Whether words on a council's colour can be read. */
@NullMarked
package org.virtualschool.web.theme;

import org.jspecify.annotations.NullMarked;
