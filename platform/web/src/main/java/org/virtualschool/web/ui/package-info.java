/** The typed page components, checked against the design system's own fixtures, and the small records that they take. */
@NamedInterface("ui")
@NullMarked
package org.virtualschool.web.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
