/** Placement: what one authority tells another about a child it places there, and the receipt that comes back. */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {
            "cohort",
            "casework",
            "casework :: spi",
            "casework :: ui",
            "web",
            "web :: ui",
            "access",
            "audit",
            "directory",
            "jobs",
            "tenancy",
            "tenancy :: binding"
        })
@NullMarked
package org.virtualschool.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
