/** The tamper-evident chain: sealing the entries, following the chain, and handing out its head. */
@NullMarked
package org.virtualschool.audit.chain;

import org.jspecify.annotations.NullMarked;
