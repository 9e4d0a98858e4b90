/** The scheduler: durable jobs, tried again ever later and parked after the last try. */
@NullMarked
package org.virtualschool.jobs.scheduling;

import org.jspecify.annotations.NullMarked;
