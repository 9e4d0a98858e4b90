/** The door for machine clients: bearer tokens of our realm on /api, without a session. */
@NullMarked
package org.virtualschool.access.machine;

import org.jspecify.annotations.NullMarked;
