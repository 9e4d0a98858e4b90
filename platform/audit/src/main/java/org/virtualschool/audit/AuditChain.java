package org.virtualschool.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What makes the bound tenant's audit tamper-evident: entries are sealed, seal after seal, each with the hash of the one before, and the
 * last hash of each day is handed to the council. Sealing is work of the platform's jobs, never of a request.
 */
public interface AuditChain {

    /** Seals what was written since the last look; cheap, for every minute. Asking twice, even at the same time, changes nothing. */
    void sealRecent();

    /** Seals whatever is not sealed, however old: for every night. Finds what a very long transaction wrote late. */
    void sealEverything();

    /** Works the chain out again from its rows. @param kept a head that was handed out before, in case the last seals or all are no longer those */
    ChainVerdict verify(Optional<ChainHead> kept);

    /** Verifies the chain and writes down its head as the one of the day; once a day, and not before there is one. */
    Optional<Handed> handOut();

    /** Heads that were handed out, newest first. */
    List<Handed> heads(int atMost);

    /** One day's head. @param whole whether the chain up to it was found unbroken then */
    record Handed(LocalDate day, ChainHead head, boolean whole, Instant at) {}
}
