package org.virtualschool.audit;

import java.util.Optional;

/**
 * What verifying a chain found.
 *
 * @param seals how many seals were found in order
 * @param entries how many entries stand under them
 * @param waiting entries older than ten minutes that no seal holds
 * @param broken where the chain breaks first; empty for a whole one
 */
public record ChainVerdict(long seals, long entries, long waiting, Optional<Break> broken) {

    /** Where the chain breaks first. @param position of the entry under the seal; 0 where the seal itself is meant */
    public record Break(Fault fault, long seal, int position) {}

    /** What is wrong there. */
    public enum Fault {
        /** An entry does not say any more what it said when it was sealed. */
        ENTRY_ALTERED,
        /** An entry that was sealed is gone. */
        ENTRY_DELETED,
        /** There are more or fewer entries under the seal than were sealed, or gaps between them. */
        ENTRIES_ADDED_OR_REMOVED,
        /** The entries are whole and as many as they were, but not those or not in the order that was sealed; or the seal itself was altered. */
        SEAL_ALTERED,
        /** A seal is gone, though later ones, or entries under it, are there. */
        SEAL_MISSING,
        /** The seal does not follow the one before. */
        LINK_BROKEN,
        /** The chain is sound in itself, but not the one whose head was handed out. */
        REWRITTEN,
        /** The chain ends before a head that was handed out. */
        CUT_OFF
    }

    /** Whether nothing is wrong; entries that wait are no tampering, but somebody should ask why sealing stands still. */
    public boolean whole() {
        return broken.isEmpty();
    }
}
