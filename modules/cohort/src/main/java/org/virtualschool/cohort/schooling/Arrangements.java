package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Records, ends and takes away what stands beside a child's main school place. */
@Service
class Arrangements {

    private final ArrangementRepository arrangements;
    private final ArrangementReading reading;
    private final SchoolNews news;
    private final Clock clock;

    Arrangements(ArrangementRepository arrangements, ArrangementReading reading, SchoolNews news, Clock clock) {
        this.arrangements = arrangements;
        this.reading = reading;
        this.news = news;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Arrangement> of(ChildId child) {
        return arrangements.of(child);
    }

    /** @throws NotFound if the child has no such arrangement */
    @Transactional(readOnly = true)
    Arrangement one(ChildId child, ArrangementId id) {
        return of(child).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("arrangement-not-found", "There is no such arrangement here"));
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> record(ChildId child, ArrangementForm form, PersonId by) {
        var read = reading.read(form, LocalDate.now(clock));
        if (read.arrangement().isEmpty()) {
            return read.problems();
        }
        var wanted = read.arrangement().get();
        if (!arrangements.add(child, wanted, by, clock.instant())) {
            return Map.of("from", "The same is recorded for some of these days already. End that first");
        }
        news.told(child, wanted.kind(), "recorded");
        return Map.of();
    }

    /**
     * It is over after the last day.
     *
     * @return what to do; nothing was saved then. Empty if it was
     * @throws NotFound if the child has no such arrangement
     * @throws Conflict if somebody changed it meanwhile
     */
    @Transactional
    Optional<String> end(ChildId child, ArrangementId id, @Nullable LocalDate last, PersonId by) {
        var now = one(child, id);
        if (last == null) {
            return Optional.of("Enter the last day");
        }
        if (last.isBefore(now.startsOn()) || last.isAfter(LocalDate.now(clock))) {
            return Optional.of("The last day must not be before the first, nor after today");
        }
        supersede(child, id);
        var ended = new Arrangement(
                id, now.kind(), now.startsOn(), last.plusDays(1), now.provider(), now.terms(), now.reason());
        if (!arrangements.add(child, ended, by, clock.instant())) {
            throw changedMeanwhile();
        }
        news.told(child, now.kind(), "ended");
        return Optional.empty();
    }

    /**
     * It never was: it was recorded by mistake.
     *
     * @throws NotFound if the child has no such arrangement
     */
    @Transactional
    void takeAway(ChildId child, ArrangementId id) {
        var now = one(child, id);
        supersede(child, id);
        news.told(child, now.kind(), "taken away");
    }

    private void supersede(ChildId child, ArrangementId id) {
        if (!arrangements.supersede(child, id, clock.instant())) {
            throw changedMeanwhile();
        }
    }

    private static Conflict changedMeanwhile() {
        return new Conflict("arrangement-changed", "Somebody changed this meanwhile. Look at it again, then save");
    }
}
