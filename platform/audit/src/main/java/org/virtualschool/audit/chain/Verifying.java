package org.virtualschool.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.AuditChain.Handed;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.audit.ChainVerdict;
import org.virtualschool.tenancy.Tenancy;

/** Works the chain out again from its rows. */
@Service
class Verifying {

    /** Sealing goes round each minute; what waits longer than this waits too long. */
    static final Duration MAY_WAIT = Duration.ofMinutes(10);

    private final ChainQueries chain;
    private final SealRepository seals;
    private final HeadRepository heads;
    private final Clock clock;

    Verifying(ChainQueries chain, SealRepository seals, HeadRepository heads, Clock clock) {
        this.chain = chain;
        this.seals = seals;
        this.heads = heads;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ChainVerdict verify(Optional<ChainHead> kept) {
        var walk = new Walk(Tenancy.current(), everyHead(kept));
        chain.walk(walk::take);
        return walk.end(chain.missing(), seals.unsealedBefore(clock.instant().minus(MAY_WAIT)));
    }

    /** Our own list of heads can be rewritten by whoever rewrites the chain, but must be, too; the one that was kept elsewhere cannot. */
    private SortedMap<Long, List<String>> everyHead(Optional<ChainHead> kept) {
        var all = new ArrayList<>(
                heads.newest(Integer.MAX_VALUE).stream().map(Handed::head).toList());
        kept.ifPresent(all::add);
        var bySeal = new TreeMap<Long, List<String>>();
        all.forEach(head ->
                bySeal.computeIfAbsent(head.seal(), none -> new ArrayList<>()).add(head.hash()));
        return bySeal;
    }
}
