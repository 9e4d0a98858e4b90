/**
 * What a list says about children: which column means which field, and what each value is worth. Every later format becomes the same
 * {@link org.virtualschool.cohort.importing.list.ImportedChild}.
 */
@NullMarked
package org.virtualschool.cohort.importing.list;

import org.jspecify.annotations.NullMarked;
