/** People's journeys: the whole platform with the real Keycloak, in a real browser, every page judged for accessibility. */
@NullMarked
package org.virtualschool.journey;

import org.jspecify.annotations.NullMarked;
