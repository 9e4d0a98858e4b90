/** The contact card: what a school needs to know about a looked-after child, and whom to ask; made up anew each time it is opened. */
@NullMarked
package org.virtualschool.cohort.card;

import org.jspecify.annotations.NullMarked;
