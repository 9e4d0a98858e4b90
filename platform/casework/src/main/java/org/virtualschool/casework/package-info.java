/** Casework: the home page, the shell of the child page, the timeline, and the one work list that every module writes to. */
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {"web", "web :: ui", "access", "audit", "directory", "jobs", "post", "tenancy"})
@NullMarked
package org.virtualschool.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
