/** The component that every page about a child stands in: {@code @template.casework.ui.child}. */
@NamedInterface("ui")
@NullMarked
package org.virtualschool.casework.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
