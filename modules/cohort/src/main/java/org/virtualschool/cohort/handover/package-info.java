/** A child goes to another social worker for good: asked, taken on or declined, with what was promised to the child. */
@NullMarked
package org.virtualschool.cohort.handover;

import org.jspecify.annotations.NullMarked;
