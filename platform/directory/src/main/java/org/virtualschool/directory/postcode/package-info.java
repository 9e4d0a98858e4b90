/** Asks which authority a postcode lies in, and says how sure the answer is. */
@NullMarked
package org.virtualschool.directory.postcode;

import org.jspecify.annotations.NullMarked;
