/** Writing and reading the audit's entries. */
@NullMarked
package org.virtualschool.audit.record;

import org.jspecify.annotations.NullMarked;
