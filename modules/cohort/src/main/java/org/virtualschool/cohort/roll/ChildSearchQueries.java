package org.virtualschool.cohort.roll;

import static org.virtualschool.cohort.SharedChild.SHARED_CHILD;
import static org.virtualschool.cohort.db.Tables.CHILD;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildFinder;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.Reach;
import org.virtualschool.cohort.SchoolReach;

/** Finds children by name, identifier or UPN for a page that does something with one of them. */
@Repository
public class ChildSearchQueries implements ChildFinder {

    private final DSLContext db;

    ChildSearchQueries(DSLContext db) {
        this.db = db;
    }

    /** A child found. It prints no personal data. @param reference the social care ID */
    public record Found(
            ChildId id,
            String givenName,
            String familyName,
            String reference,
            Optional<Integer> yearGroup,
            Optional<String> school) {

        /** Given name first. */
        String name() {
            var name = (givenName + " " + familyName).strip();
            return name.isEmpty() ? ListName.unknown(reference) : name;
        }

        @Override
        public String toString() {
            return "Found[" + id + "]";
        }
    }

    /** Children looked after whom the reader reaches, by name; for blank text none. */
    @Transactional(readOnly = true)
    public List<Found> lookedAfter(String typed, Condition reach, SchoolReach schools, int most) {
        var status = SHARED_CHILD.STATUS.in(ChildStatus.LOOKED_AFTER.name(), ChildStatus.SHORT_BREAKS.name());
        return found(typed, reach.and(status), schools, most);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ChildFinder.Found> find(String typed, PersonId person, List<Me.Membership> memberships, int atMost) {
        var openly = SchoolReach.where(SHARED_CHILD.ADDRESS_CONFIDENTIAL.isFalse());
        return found(typed, Reach.of(person, memberships), openly, atMost).stream()
                .map(child -> new ChildFinder.Found(child.id(), child.name(), about(child)))
                .toList();
    }

    private static String about(Found child) {
        return YearGroup.says(child.yearGroup()) + ", " + child.school().orElse("no school recorded");
    }

    private List<Found> found(String typed, Condition asked, SchoolReach schools, int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        return db.select(
                        SHARED_CHILD.CHILD_ID,
                        SHARED_CHILD.GIVEN_NAME,
                        SHARED_CHILD.FAMILY_NAME,
                        SHARED_CHILD.REFERENCE,
                        SHARED_CHILD.YEAR_GROUP,
                        schools.name(SHARED_CHILD.SCHOOL_NAME))
                .from(SHARED_CHILD)
                .join(CHILD)
                .on(ours(CHILD), CHILD.ID.eq(SHARED_CHILD.CHILD_ID.coerce(CHILD.ID)))
                .where(ours(SHARED_CHILD), asked, RollQueries.named(typed))
                .orderBy(SHARED_CHILD.NAME_SEARCH, SHARED_CHILD.CHILD_ID)
                .limit(most)
                .fetch(row -> new Found(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Optional.ofNullable(row.value5()),
                        Optional.ofNullable(row.value6())));
    }
}
