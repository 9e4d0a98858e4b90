/** The real Keycloak as a process: prepared once for each checkout, started with the realms of one installation. */
@NullMarked
package virtualschool.testing.keycloak;

import org.jspecify.annotations.NullMarked;
