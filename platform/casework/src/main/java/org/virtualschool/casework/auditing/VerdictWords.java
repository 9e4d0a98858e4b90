package org.virtualschool.casework.auditing;

import java.util.Optional;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.audit.ChainVerdict;
import org.virtualschool.audit.ChainVerdict.Break;

/** A verdict in plain words. @param waiting what waits too long to be sealed; empty for nothing */
record VerdictWords(boolean whole, String heading, String says, String waiting) {

    /** @param kept the head it was checked against, if one was given */
    static VerdictWords of(ChainVerdict verdict, Optional<ChainHead> kept) {
        return verdict.broken()
                .map(found ->
                        new VerdictWords(false, "The audit has been changed", says(found), waiting(verdict.waiting())))
                .orElseGet(() -> new VerdictWords(
                        true, "Nobody has changed the audit", whole(verdict, kept), waiting(verdict.waiting())));
    }

    private static String whole(ChainVerdict verdict, Optional<ChainHead> kept) {
        var counted = "All " + verdict.entries() + " entries in " + verdict.seals() + " seals are as they were sealed.";
        return kept.map(head -> counted + " Your number from before is that of seal " + head.seal()
                        + ", and it still leads there.")
                .orElse(counted + " Paste a number that you have kept, to be sure that the whole was not replaced.");
    }

    private static String says(Break found) {
        var seal = "seal " + found.seal();
        return switch (found.fault()) {
                    case ENTRY_ALTERED ->
                        "Entry " + found.position() + " of " + seal + " does not say what it said when it was sealed.";
                    case ENTRY_DELETED -> "Entry " + found.position() + " of " + seal + " has been deleted.";
                    case ENTRIES_ADDED_OR_REMOVED ->
                        "There are more or fewer entries under " + seal + " than were sealed, from entry "
                                + found.position() + " on.";
                    case SEAL_ALTERED ->
                        "What stands under " + seal
                                + " is not what was sealed, or not in that order, or the seal itself was changed.";
                    case SEAL_MISSING -> "There is no " + seal + " any more.";
                    case LINK_BROKEN -> "The chain breaks before " + seal + ": it does not follow the seal before it.";
                    case REWRITTEN ->
                        "The chain was replaced: " + seal
                                + " is not the one whose number was handed out. It was changed there or before.";
                    case CUT_OFF ->
                        "The end is missing: the chain was longer when the number was handed out. It ends before "
                                + seal + ".";
                }
                + " Everything before is sound. Tell your data protection officer and the platform's operator.";
    }

    private static String waiting(long entries) {
        return entries == 0
                ? ""
                : (entries == 1 ? "1 entry waits" : entries + " entries wait")
                        + " to be sealed for more than ten minutes. Tell the platform's operator.";
    }
}
