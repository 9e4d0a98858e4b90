/** Encrypts, keeps, gives back and deletes files. */
@NullMarked
package org.virtualschool.documents.keeping;

import org.jspecify.annotations.NullMarked;
