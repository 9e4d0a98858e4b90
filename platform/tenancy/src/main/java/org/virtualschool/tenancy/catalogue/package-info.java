/** The authorities on the platform, read from {@code tenants/} at start. */
@NullMarked
package org.virtualschool.tenancy.catalogue;

import org.jspecify.annotations.NullMarked;
