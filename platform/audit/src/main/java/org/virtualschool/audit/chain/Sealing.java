package org.virtualschool.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.tenancy.Tenancy;

/** Makes one seal at a time, each in a transaction of its own. */
@Service
class Sealing {

    /** So many entries at most stand under one seal: what one transaction can write without holding up others. */
    static final int MOST = 5000;

    /**
     * A transaction that ran as long as this may have committed an entry older than the newest that is sealed; the nightly look finds what
     * took longer. Looking back to no mark at all would read the whole history each minute.
     */
    static final Duration LOOK_BACK = Duration.ofHours(1);

    private final SealRepository seals;
    private final Clock clock;

    Sealing(SealRepository seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Seals the oldest of the recent entries that no seal holds. @return whether there may be more */
    @Transactional
    boolean sealRecent() {
        seals.takeATurn();
        var last = seals.last();
        return seal(last.orElse(Seal.Link.FIRST), last.map(this::since));
    }

    /** As {@link #sealRecent}, of all entries. */
    @Transactional
    boolean sealAny() {
        seals.takeATurn();
        return seal(seals.last().orElse(Seal.Link.FIRST), Optional.empty());
    }

    private Instant since(Seal.Link last) {
        var now = clock.instant();
        return (last.reached().isBefore(now) ? last.reached() : now).minus(LOOK_BACK);
    }

    private boolean seal(Seal.Link last, Optional<Instant> since) {
        var entries = seals.unsealed(since, MOST);
        if (entries.isEmpty()) {
            return false;
        }
        var hashes = entries.stream().map(Recorded::hash).toList();
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exactly as the database keeps it
        var newest = entries.getLast().at();
        seals.add(Seal.after(last, Tenancy.current(), at, newest, hashes), entries, hashes);
        return entries.size() == MOST;
    }
}
