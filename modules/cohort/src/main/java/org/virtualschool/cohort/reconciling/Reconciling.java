package org.virtualschool.cohort.reconciling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
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
    private final Staff staff;
    private final Clock clock;

    Reconciling(LatestListQueries lists, DifferenceQueries differences, Staff staff, Clock clock) {
        this.lists = lists;
        this.differences = differences;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param owner who should act, in words @param days since it was found out */
    record Owned(Open open, String owner, long days) {}

    /** @param turns who is newly and no longer looked after by the latest list; empty for an opening position */
    record Picture(Optional<Latest> latest, List<Turn> turns, Map<Difference, Integer> counts, List<Owned> open) {}

    @Transactional(readOnly = true)
    Picture of(Optional<Difference> kind, Condition reach, Paging paging) {
        var latest = lists.latest();
        var turns = latest.filter(list -> !list.opening())
                .flatMap(Latest::written)
                .map(written -> lists.turns(written, reach))
                .orElse(List.of());
        var members = staff.today();
        var today = LocalDate.now(clock);
        var open = differences.page(kind, reach, paging).stream()
                .map(one -> new Owned(one, owner(one.year(), members), days(one, today)))
                .toList();
        return new Picture(latest, turns, differences.counts(reach), open);
    }

    private long days(Open open, LocalDate today) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(open.since(), clock.getZone()), today);
    }

    /** The coordinators of the child's year group. */
    private static String owner(@Nullable Integer year, List<Staff.Member> members) {
        var names = members.stream()
                .filter(member -> member.memberships().stream().anyMatch(one -> coordinates(one, year)))
                .map(Staff.Member::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "Nobody: no coordinator has this year group" : names;
    }

    private static boolean coordinates(Me.Membership membership, @Nullable Integer year) {
        return membership.role().equals(Roles.COORDINATOR)
                && switch (membership.scope()) {
                    case Scope.Everyone everyone -> true;
                    case Scope.YearGroups groups ->
                        year != null && groups.years().contains(year);
                    default -> false;
                };
    }
}
