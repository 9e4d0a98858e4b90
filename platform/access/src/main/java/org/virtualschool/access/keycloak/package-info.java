/** Keycloak as the place where a council's organization, its provider and its machine clients are kept: a handful of REST calls. */
@NullMarked
package org.virtualschool.access.keycloak;

import org.jspecify.annotations.NullMarked;
