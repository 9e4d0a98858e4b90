/**
 * Tenancy: a tenant is one authority, and two tenants never share a row. This module knows which authorities are on the platform, binds
 * work to one of them, names the tenant in every statement, and applies each module's changelog.
 */
@ApplicationModule(
        displayName = "Tenancy",
        allowedDependencies = {})
@NullMarked
package org.virtualschool.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
