package org.virtualschool.tenancy.manifest;

import java.time.Instant;
import java.util.Optional;
import org.virtualschool.tenancy.Tenant;

/**
 * Where a council stands on the platform.
 *
 * @param liveSince empty while it is being set up
 * @param suspendedAt empty while it works
 * @param suspendedBecause empty while it works
 * @param changedAt when its manifest was last applied with a change
 */
public record CouncilState(
        Tenant tenant,
        Optional<Instant> liveSince,
        Optional<Instant> suspendedAt,
        String suspendedBecause,
        Instant changedAt) {}
