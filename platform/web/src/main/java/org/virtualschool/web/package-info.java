/** Web: how pages look and how failures are told. Layout, typed components, forms, problem details. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"audit", "tenancy"})
@NullMarked
package org.virtualschool.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
