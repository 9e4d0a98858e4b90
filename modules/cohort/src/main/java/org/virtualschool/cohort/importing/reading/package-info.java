/** Turns an uploaded file of any kind into headings and lines, or says what to do about it; nothing here knows what the columns mean. */
@NullMarked
package org.virtualschool.cohort.importing.reading;

import org.jspecify.annotations.NullMarked;
