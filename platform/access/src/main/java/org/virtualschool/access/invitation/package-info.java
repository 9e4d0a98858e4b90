/** Bringing people in: somebody is asked by e-mail to join in a role, and joins by signing in through the own organisation. */
@NullMarked
package org.virtualschool.access.invitation;

import org.jspecify.annotations.NullMarked;
