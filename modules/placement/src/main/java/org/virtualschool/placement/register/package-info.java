/** The host's side: the register of children whom other authorities have placed here, apart from the host's own roll. */
@NullMarked
package org.virtualschool.placement.register;

import org.jspecify.annotations.NullMarked;
