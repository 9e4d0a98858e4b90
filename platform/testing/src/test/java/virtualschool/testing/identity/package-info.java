/** Proofs that the realms do what the platform relies on. */
@NullMarked
package virtualschool.testing.identity;

import org.jspecify.annotations.NullMarked;
