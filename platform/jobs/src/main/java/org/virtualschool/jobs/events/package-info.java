/** The registry of events: how many listeners run at once, and what happens to news that nobody dealt with. */
@NullMarked
package org.virtualschool.jobs.events;

import org.jspecify.annotations.NullMarked;
