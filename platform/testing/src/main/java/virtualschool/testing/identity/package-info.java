/** Who can sign in where: councils and demonstration people, read from data and written as the realms that Keycloak imports. */
@NullMarked
package virtualschool.testing.identity;

import org.jspecify.annotations.NullMarked;
