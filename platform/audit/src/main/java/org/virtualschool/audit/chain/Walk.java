package org.virtualschool.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChainVerdict;
import org.virtualschool.audit.ChainVerdict.Break;
import org.virtualschool.audit.ChainVerdict.Fault;
import org.virtualschool.tenancy.TenantId;

/** Follows a chain from its first seal, step by step, to its end or to the first place where it breaks. */
final class Walk {

    private final TenantId tenant;
    private final SortedMap<Long, List<String>> kept;
    private final List<String> hashes = new ArrayList<>();
    private long entries;
    private Seal.Link last = Seal.Link.FIRST;
    private @Nullable Seal open;
    private @Nullable Break broken;

    /** @param kept hashes of the seals that were handed out before, by number */
    Walk(TenantId tenant, SortedMap<Long, List<String>> kept) {
        this.tenant = tenant;
        this.kept = kept;
    }

    /** In the order of seals and positions. @return whether there is a point in going on */
    boolean take(Step step) {
        if (open == null || open.number() != step.seal().number()) {
            close();
            begin(step.seal());
        }
        step.under().ifPresent(this::look);
        return broken == null;
    }

    /** @param orphans number of a seal that entries name though it is gone */
    ChainVerdict end(Optional<Long> orphans, long waiting) {
        close();
        orphans.ifPresent(seal -> fault(Fault.SEAL_MISSING, seal, 0));
        if (!kept.isEmpty() && kept.lastKey() > last.number()) {
            fault(Fault.CUT_OFF, last.number() + 1, 0);
        }
        return new ChainVerdict(last.number(), entries, waiting, Optional.ofNullable(broken));
    }

    private void begin(Seal seal) {
        if (seal.number() != last.number() + 1) {
            fault(Fault.SEAL_MISSING, last.number() + 1, 0);
        } else if (!seal.previous().equals(last.hash())) {
            fault(Fault.LINK_BROKEN, seal.number(), 0);
        }
        open = seal;
        hashes.clear();
    }

    private void look(Step.Under under) {
        var number = last.number() + 1;
        var position = hashes.size() + 1;
        if (under.position() != position) {
            fault(Fault.ENTRIES_ADDED_OR_REMOVED, number, position);
        } else if (under.entry().isEmpty()) {
            fault(Fault.ENTRY_DELETED, number, position);
        } else if (!under.entry().get().hash().equals(under.hash())) {
            fault(Fault.ENTRY_ALTERED, number, position);
        }
        hashes.add(under.hash());
    }

    private void close() {
        if (open == null || broken != null) {
            return;
        }
        if (hashes.size() != open.entries()) {
            fault(Fault.ENTRIES_ADDED_OR_REMOVED, open.number(), Math.min(hashes.size(), open.entries()) + 1);
        } else if (!open.over(tenant, hashes).equals(open.hash())) {
            fault(Fault.SEAL_ALTERED, open.number(), 0);
        } else if (!handedOut(open)) {
            fault(Fault.REWRITTEN, open.number(), 0);
        } else {
            last = open.link();
            entries += hashes.size();
        }
        open = null;
    }

    private boolean handedOut(Seal seal) {
        return kept.getOrDefault(seal.number(), List.of()).stream().allMatch(hash -> hash.equals(seal.hash()));
    }

    /** The first is the one that counts. */
    private void fault(Fault fault, long seal, int position) {
        if (broken == null) {
            broken = new Break(fault, seal, position);
        }
    }
}
