/** Jobs: work that must survive a crash or another copy of the application, and the registry of events. */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"tenancy", "audit"})
@NullMarked
package org.virtualschool.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
