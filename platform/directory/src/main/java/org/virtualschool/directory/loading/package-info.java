/** Loads the national data files at start, each once per version, as the owner of the tables. */
@NullMarked
package org.virtualschool.directory.loading;

import org.jspecify.annotations.NullMarked;
