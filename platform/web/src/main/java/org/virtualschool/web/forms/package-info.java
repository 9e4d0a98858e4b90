/** How what people type becomes values, and what they are told when it cannot. */
@NullMarked
package org.virtualschool.web.forms;

import org.jspecify.annotations.NullMarked;
