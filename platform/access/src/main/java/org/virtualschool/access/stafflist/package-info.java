/** Bringing in many people at once: a file with a line for each, looked at before anybody is asked. */
@NullMarked
package org.virtualschool.access.stafflist;

import org.jspecify.annotations.NullMarked;
