/** The home page: what needs the reader, most urgent first. */
@NullMarked
package org.virtualschool.casework.home;

import org.jspecify.annotations.NullMarked;
