/** What is made of the values that lists really hold. */
@NullMarked
package org.virtualschool.cohort.importing.list;

import org.jspecify.annotations.NullMarked;
