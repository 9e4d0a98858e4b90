/** Audit: who saw or changed what about which child. A page that shows a child is not sent before its row is written. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"tenancy"})
@NullMarked
package org.virtualschool.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
