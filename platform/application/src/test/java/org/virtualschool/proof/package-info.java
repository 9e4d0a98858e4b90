/** The proofs: structure, schema, isolation, endpoints, each with planted violations that it must catch. */
@NullMarked
package org.virtualschool.proof;

import org.jspecify.annotations.NullMarked;
