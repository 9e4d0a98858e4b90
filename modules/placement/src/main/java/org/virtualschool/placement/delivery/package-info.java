/** The exchange, and the only package that touches two tenants: one in each transaction, under a database role that sees notices and nothing else. */
@NullMarked
package org.virtualschool.placement.delivery;

import org.jspecify.annotations.NullMarked;
