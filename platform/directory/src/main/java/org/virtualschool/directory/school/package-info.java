/** Searches the national register of open schools and finds the school that a list means. */
@NullMarked
package org.virtualschool.directory.school;

import org.jspecify.annotations.NullMarked;
