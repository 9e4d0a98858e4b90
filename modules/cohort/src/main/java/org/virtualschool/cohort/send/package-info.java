/** Special educational needs: what each child has, who maintains the plan, and when its review is due. */
@NullMarked
package org.virtualschool.cohort.send;

import org.jspecify.annotations.NullMarked;
