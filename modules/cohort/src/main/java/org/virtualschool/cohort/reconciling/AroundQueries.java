package org.virtualschool.cohort.reconciling;

import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CASELOAD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Staff.Member;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.derived.SchoolYears;

/** Who is around children, as far as it says whose their differences are. */
@Repository
class AroundQueries {

    private final DSLContext db;

    AroundQueries(DSLContext db) {
        this.db = db;
    }

    /** @param staff by whom a caseload's social worker has a name @param today by which a year group follows from a date of birth */
    Map<ChildId, Around> of(Collection<ChildId> children, List<Member> staff, LocalDate today) {
        var ids = children.stream().map(ChildId::value).distinct().toList();
        var caseloads = caseloads(ids);
        var around = new HashMap<ChildId, Around>();
        db.select(CHILD.ID, CHILD.YEAR_GROUP, CHILD.DATE_OF_BIRTH, ALLOCATION.SOCIAL_WORKER)
                .from(CHILD)
                .leftJoin(ALLOCATION)
                .on(
                        ours(ALLOCATION),
                        ALLOCATION.CHILD_ID.eq(CHILD.ID),
                        ALLOCATION.SUPERSEDED_AT.isNull(),
                        ALLOCATION.ENDS_ON.isNull())
                .where(ours(CHILD), CHILD.ID.in(ids))
                .forEach(row -> {
                    var have = caseloads.getOrDefault(row.value1(), Set.of());
                    var year = Optional.ofNullable(row.value2())
                            .or(() -> Optional.ofNullable(row.value3()).map(born -> SchoolYears.usual(born, today)));
                    var worker = Optional.ofNullable(row.value4()).or(() -> socialWorker(staff, have));
                    around.put(new ChildId(row.value1()), new Around(have, year, worker));
                });
        return around;
    }

    private Map<UUID, Set<PersonId>> caseloads(Collection<UUID> children) {
        var have = new HashMap<UUID, Set<PersonId>>();
        db.select(CASELOAD.CHILD_ID, CASELOAD.PERSON_ID)
                .from(CASELOAD)
                .where(ours(CASELOAD), CASELOAD.CHILD_ID.in(children), CASELOAD.ENDED_AT.isNull())
                .forEach(row -> have.computeIfAbsent(row.value1(), child -> new HashSet<>())
                        .add(new PersonId(row.value2())));
        return have;
    }

    private static Optional<String> socialWorker(List<Member> staff, Set<PersonId> have) {
        return staff.stream()
                .filter(member -> have.contains(member.person()))
                .filter(member -> member.memberships().stream()
                        .anyMatch(held -> held.role().equals(Roles.SOCIAL_WORKER)))
                .map(Member::name)
                .findFirst();
    }
}
