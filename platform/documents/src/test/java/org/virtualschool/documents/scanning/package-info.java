@NullMarked
package org.virtualschool.documents.scanning;

import org.jspecify.annotations.NullMarked;
