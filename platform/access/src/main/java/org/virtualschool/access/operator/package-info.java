/** Bringing councils on: what the platform's operator checks, applies, suspends and sees, by pages and by machine. No record of a child is here. */
@NullMarked
package org.virtualschool.access.operator;

import org.jspecify.annotations.NullMarked;
