/** Taking a list along: what is on screen as a CSV or Excel file, made by a job, kept encrypted for a day, given to whoever asked. */
@NullMarked
package org.virtualschool.cohort.export;

import org.jspecify.annotations.NullMarked;
