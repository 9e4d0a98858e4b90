/** What a council's {@code tenant.yaml} says, whether it may stand, and how it differs from what is in force. */
@NamedInterface("manifest")
@NullMarked
package org.virtualschool.tenancy.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
