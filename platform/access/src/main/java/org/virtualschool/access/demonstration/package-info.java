/** Memberships of the demonstration's people, from a file that the launcher writes. */
@NullMarked
package org.virtualschool.access.demonstration;

import org.jspecify.annotations.NullMarked;
