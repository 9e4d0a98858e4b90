/** Requests that a machine repeats: answered again, done once. */
@NullMarked
package org.virtualschool.access.repeat;

import org.jspecify.annotations.NullMarked;
