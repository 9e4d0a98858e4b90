/** Access: who somebody is and what they may do in which authority. Keycloak says who; our own tables say what. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {
            "web",
            "web :: ui",
            "post",
            "jobs",
            "audit",
            "directory",
            "tenancy",
            "tenancy :: manifest"
        })
@NullMarked
package org.virtualschool.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
