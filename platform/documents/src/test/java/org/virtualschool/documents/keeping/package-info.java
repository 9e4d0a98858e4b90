/** What is kept opens again here and nowhere else. */
@NullMarked
package org.virtualschool.documents.keeping;

import org.jspecify.annotations.NullMarked;
