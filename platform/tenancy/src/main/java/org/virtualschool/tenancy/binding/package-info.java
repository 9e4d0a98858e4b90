/** Carries the bound tenant into each database transaction, and refuses statements that could not be bound. */
@NamedInterface("binding")
@NullMarked
package org.virtualschool.tenancy.binding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
