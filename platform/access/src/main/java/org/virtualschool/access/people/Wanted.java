package org.virtualschool.access.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Scope;

/** A role for some children, until a last day or without end. */
public record Wanted(
        GivableRole role, Scope scope, @Nullable LocalDate until) {}
