/** Who may do what in an authority: its roles, and the memberships that give people a role with a reach. */
@NullMarked
package org.virtualschool.access.membership;

import org.jspecify.annotations.NullMarked;
