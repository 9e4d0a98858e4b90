/** Applies each module's changelog, in the order that {@code application.yaml} names, before anything else reads the database. */
@NullMarked
package org.virtualschool.tenancy.migration;

import org.jspecify.annotations.NullMarked;
