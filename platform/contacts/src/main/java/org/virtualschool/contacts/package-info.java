/** Contacts: the one directory of people at schools, as each council's virtual school knows them. */
@ApplicationModule(
        displayName = "Contacts",
        allowedDependencies = {"web", "web :: ui", "access", "audit", "directory", "post", "tenancy"})
@NullMarked
package org.virtualschool.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
