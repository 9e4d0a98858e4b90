package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.db.Tables.ALLOCATION;
import static org.virtualschool.cohort.db.Tables.CARE_PERIOD;
import static org.virtualschool.cohort.db.Tables.CARE_PLACEMENT;
import static org.virtualschool.cohort.db.Tables.LEGAL_STATUS;
import static org.virtualschool.cohort.db.Tables.SCHOOL_PLACE;
import static org.virtualschool.cohort.roll.RollFixtures.CAME_INTO_CARE;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.tenancy.Tenancy.ours;

import com.github.f4b6a3.uuid.UuidCreator;
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
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

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
        return List.of(CARE_PERIOD, LEGAL_STATUS, CARE_PLACEMENT, SCHOOL_PLACE, ALLOCATION);
    }

    @ParameterizedTest
    @MethodSource("histories")
    void asTheyAreBelievedNow(Table<?> history) {
        var council = councils.calderdale();
        var child = book.store(council, aChild());
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

    /** The same episode under another identifier, which ends, as no other current one does. */
    private static Field<?> again(Field<?> column) {
        return switch (column.getName()) {
            case "id" -> DSL.val(UuidCreator.getTimeOrderedEpoch());
            case "ends_on" -> DSL.val(CAME_INTO_CARE.plusYears(9));
            default -> column;
        };
    }
}
