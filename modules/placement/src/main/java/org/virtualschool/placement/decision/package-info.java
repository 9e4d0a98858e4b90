/** A placement that is proposed: what the law and the council ask before it may begin, who approved it, and what came of it. */
@NullMarked
package org.virtualschool.placement.decision;

import org.jspecify.annotations.NullMarked;
