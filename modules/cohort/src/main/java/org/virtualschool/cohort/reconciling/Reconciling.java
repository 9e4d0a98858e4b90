package org.virtualschool.cohort.reconciling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Staff;
import org.virtualschool.cohort.reconciling.DifferenceQueries.Open;
import org.virtualschool.cohort.reconciling.LatestListQueries.Latest;
import org.virtualschool.cohort.reconciling.LatestListQueries.Turn;
import org.virtualschool.web.Paging;

/** Lays the latest list and every open difference side by side, with who should act. */
@Service
class Reconciling {

    private final LatestListQueries lists;
    private final DifferenceQueries differences;
    private final AroundQueries around;
    private final Staff staff;
    private final Clock clock;

    Reconciling(
            LatestListQueries lists, DifferenceQueries differences, AroundQueries around, Staff staff, Clock clock) {
        this.lists = lists;
        this.differences = differences;
        this.around = around;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * @param owner the names of those whose it is; empty where the council has nobody
     * @param socialWorker who has the child in social care, as far as that is known
     * @param days since it was found out
     */
    record Owned(Open open, String owner, Optional<String> socialWorker, long days) {
        @Override
        public String toString() {
            return "Owned[" + open + "]";
        }
    }

    /** @param turns who is newly and no longer looked after by the latest list; empty for an opening position */
    record Picture(Optional<Latest> latest, List<Turn> turns, Map<Difference, Integer> counts, List<Owned> open) {}

    @Transactional(readOnly = true)
    Picture of(Optional<Difference> kind, Condition reach, Paging paging) {
        var latest = lists.latest();
        var turns = latest.filter(list -> !list.opening())
                .flatMap(Latest::written)
                .map(written -> lists.turns(written, reach))
                .orElse(List.of());
        return new Picture(latest, turns, differences.counts(reach), owned(differences.page(kind, reach, paging)));
    }

    private List<Owned> owned(List<Open> open) {
        var members = staff.today();
        var owners = new Owners(members);
        var today = LocalDate.now(clock);
        var children = around.of(open.stream().map(Open::child).toList(), members, today);
        return open.stream()
                .map(one -> {
                    var child = children.getOrDefault(one.child(), Around.nobody());
                    return new Owned(one, owners.of(child), child.socialWorker(), days(one, today));
                })
                .toList();
    }

    private long days(Open open, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(open.since(), clock.getZone()), today);
    }
}
