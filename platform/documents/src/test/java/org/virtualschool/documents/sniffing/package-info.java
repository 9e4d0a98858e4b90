@NullMarked
package org.virtualschool.documents.sniffing;

import org.jspecify.annotations.NullMarked;
