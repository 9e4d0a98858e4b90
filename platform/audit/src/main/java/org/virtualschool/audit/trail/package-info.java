/** Looking for entries: by child, person, action and time. */
@NullMarked
package org.virtualschool.audit.trail;

import org.jspecify.annotations.NullMarked;
