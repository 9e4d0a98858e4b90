/** Other systems of the council's: let in, given a new secret and put out by its access administrator, each limited to what it needs. */
@NullMarked
package org.virtualschool.access.othersystem;

import org.jspecify.annotations.NullMarked;
