package org.virtualschool.audit.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.audit.ChainVerdict;

@Service
class KeptChain implements AuditChain {

    private final Sealing sealing;
    private final Verifying verifying;
    private final SealRepository seals;
    private final HeadRepository heads;
    private final Clock clock;

    KeptChain(Sealing sealing, Verifying verifying, SealRepository seals, HeadRepository heads, Clock clock) {
        this.sealing = sealing;
        this.verifying = verifying;
        this.seals = seals;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public void sealRecent() {
        var more = true;
        while (more) {
            more = sealing.sealRecent();
        }
    }

    @Override
    public void sealEverything() {
        var more = true;
        while (more) {
            more = sealing.sealAny();
        }
    }

    @Override
    public ChainVerdict verify(Optional<ChainHead> kept) {
        return verifying.verify(kept);
    }

    @Override
    @Transactional
    public Optional<Handed> handOut() {
        var today = LocalDate.now(clock);
        var last = seals.last().map(seal -> new ChainHead(seal.number(), seal.hash()));
        return last.map(head -> {
            var handed = new Handed(today, head, verifying.verify(last).whole(), clock.instant());
            heads.add(handed);
            return handed;
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Handed> heads(int atMost) {
        return heads.newest(atMost);
    }
}
