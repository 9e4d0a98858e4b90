/** What a module adds to casework's pages: tabs, banner, timeline, actions, and which children somebody reaches. */
@NamedInterface("spi")
@NullMarked
package org.virtualschool.casework.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
