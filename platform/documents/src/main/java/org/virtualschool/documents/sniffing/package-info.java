/** Finds out from its content what a file is. */
@NullMarked
package org.virtualschool.documents.sniffing;

import org.jspecify.annotations.NullMarked;
