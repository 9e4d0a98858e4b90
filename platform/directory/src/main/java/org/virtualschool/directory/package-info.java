/** Directory: what is the same for every council. Authorities and who adjoins whom, which authority a postcode lies in, schools, bank holidays and working days; and, per council, settings that no register holds, term dates and stricter deadlines. */
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"tenancy"})
@NullMarked
package org.virtualschool.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
