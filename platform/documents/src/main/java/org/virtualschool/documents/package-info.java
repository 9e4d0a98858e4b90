/** Documents: files that people give us, kept encrypted, each with the day it is deleted. */
@ApplicationModule(
        displayName = "Documents",
        allowedDependencies = {"tenancy", "jobs"})
@NullMarked
package org.virtualschool.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
