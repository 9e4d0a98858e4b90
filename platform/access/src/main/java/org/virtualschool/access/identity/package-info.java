/** Who a request comes from, as Keycloak says: a person through a council's or a school's provider, or a machine client. */
@NullMarked
package org.virtualschool.access.identity;

import org.jspecify.annotations.NullMarked;
