/** Cohort: the roll. Every child the authority looks after, with care, placement and school as dated histories, and the lists that keep it true. */
@ApplicationModule(
        displayName = "Cohort",
        allowedDependencies = {
            "casework",
            "casework :: spi",
            "casework :: ui",
            "web",
            "web :: ui",
            "access",
            "audit",
            "directory",
            "documents",
            "jobs",
            "post",
            "tenancy"
        })
@NullMarked
package org.virtualschool.cohort;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
