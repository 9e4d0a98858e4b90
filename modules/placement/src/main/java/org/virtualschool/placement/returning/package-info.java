/** Notices that do not stay in the inbox: sent back as somebody else's, or left unread for too long. */
@NullMarked
package org.virtualschool.placement.returning;

import org.jspecify.annotations.NullMarked;
