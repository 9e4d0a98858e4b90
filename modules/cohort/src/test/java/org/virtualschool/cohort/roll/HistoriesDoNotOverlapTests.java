package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_NEED;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.CHILD_CONTACT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.db.Tables.SEN_PROVISION;
import static org.virtualschool.cohort.db.Tables.UNACCOMPANIED;
import static org.virtualschool.cohort.roll.RollFixtures.CAME_INTO_CARE;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.tenancy.Tenancy;

/** What a child's current episodes are, the database itself keeps true: no two of a kind on one day. */
@CohortTest
class HistoriesDoNotOverlapTests {

    @Autowired
    private DSLContext db;

    @Autowired
    private RollBook book;

    @Autowired
    private Councils councils;

    static List<Table<?>> histories() {
        return List.of(
                CARE_PERIOD,
                LEGAL_STATUS,
                CARE_PLACEMENT,
                SCHOOL_PLACE,
                ALLOCATION,
                CARE_NEED,
                UNACCOMPANIED,
                SEN_PROVISION,
                CHILD_CONTACT);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void asTheyAreBelievedNow(Table<?> history) {
        var council = councils.calderdale();
        var child = book.store(council, aChild().lookedAfter(CAME_INTO_CARE, "N1", true));
        councils.doIn(council, () -> {
            recordSenSupport(child);
            recordATeamManager(child);
        });
        var columns = Arrays.stream(history.fields()).toList();
        var again = columns.stream()
                .<Field<?>>map(HistoriesDoNotOverlapTests::again)
                .toList();
        var ofChild =
                Objects.requireNonNull(history.field("child_id", UUID.class)).eq(child.value());

        assertThatThrownBy(() -> councils.doIn(
                        council,
                        () -> db.insertInto(history, columns)
                                .select(DSL.select(again).from(history).where(ours(history), ofChild))
                                .execute()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(history.getName() + "_one_at_a_time");
    }

    private void recordSenSupport(ChildId child) {
        db.insertInto(SEN_PROVISION)
                .set(SEN_PROVISION.TENANT_ID, Tenancy.current())
                .set(SEN_PROVISION.ID, UuidCreator.getTimeOrderedEpoch())
                .set(SEN_PROVISION.RECORDED_AT, Instant.now())
                .set(SEN_PROVISION.CHILD_ID, child.value())
                .set(SEN_PROVISION.STARTS_ON, CAME_INTO_CARE)
                .set(SEN_PROVISION.STARTS_KNOWN, true)
                .set(SEN_PROVISION.PROVISION, "K")
                .execute();
    }

    private void recordATeamManager(ChildId child) {
        db.insertInto(CHILD_CONTACT)
                .set(CHILD_CONTACT.TENANT_ID, Tenancy.current())
                .set(CHILD_CONTACT.ID, UuidCreator.getTimeOrderedEpoch())
                .set(CHILD_CONTACT.CHILD_ID, child.value())
                .set(CHILD_CONTACT.ROLE, "TEAM_MANAGER")
                .set(CHILD_CONTACT.NAME, "Kit Vale")
                .set(CHILD_CONTACT.STARTS_ON, CAME_INTO_CARE)
                .set(CHILD_CONTACT.CHECKED_ON, CAME_INTO_CARE)
                .set(CHILD_CONTACT.CHECKED_BY, UUID.randomUUID())
                .set(CHILD_CONTACT.RECORDED_AT, Instant.now())
                .set(CHILD_CONTACT.RECORDED_BY, UUID.randomUUID())
                .execute();
    }

    /** The same episode under another identifier, which ends, as no other current one does. */
    private static Field<?> again(Field<?> column) {
        return switch (column.getName()) {
            case "id" -> DSL.val(UuidCreator.getTimeOrderedEpoch());
            case "ends_on" -> DSL.val(CAME_INTO_CARE.plusYears(9));
            default -> column;
        };
    }
}
