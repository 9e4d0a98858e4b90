/** Notices that their sender takes back, and what went astray. */
@NullMarked
package org.virtualschool.placement.recalling;

import org.jspecify.annotations.NullMarked;
