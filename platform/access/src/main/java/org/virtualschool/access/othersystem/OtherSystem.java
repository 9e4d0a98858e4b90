package org.virtualschool.access.othersystem;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.virtualschool.access.MembershipId;

/**
 * Another system of the council's.
 *
 * @param client by which the realm knows it
 * @param actions keys of what it may do
 * @param renewedAt when its secret was last made
 * @param revokedAt empty while it is let in
 */
record OtherSystem(
        SystemId id,
        String client,
        String name,
        Set<String> actions,
        MembershipId membership,
        Instant madeAt,
        Instant renewedAt,
        Optional<Instant> revokedAt) {}
