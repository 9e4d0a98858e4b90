/** What a kind of message says: nationally, and in a council's own words. */
@NullMarked
package org.virtualschool.post.wording;

import org.jspecify.annotations.NullMarked;
