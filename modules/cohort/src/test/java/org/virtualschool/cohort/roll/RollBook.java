package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.roll.RollState.Known;
import org.virtualschool.cohort.roll.RollWriting.Manner;
import org.virtualschool.tenancy.TenantId;

/** Writes children onto a council's roll for tests. */
@Component
class RollBook {

    private final RollWriting writing;
    private final RollState state;
    private final Councils councils;

    RollBook(RollWriting writing, RollState state, Councils councils) {
        this.writing = writing;
        this.state = state;
        this.councils = councils;
    }

    ChildId store(TenantId council, RollFixtures fixture) {
        councils.in(council, () -> writing.apply(List.of(fixture.change()), Manner.OPENING_POSITION));
        return known(council, fixture.careId()).version().child();
    }

    Known known(TenantId council, String careId) {
        return Objects.requireNonNull(states(council, careId).get(careId));
    }

    RollFixtures again(TenantId council, RollFixtures fixture) {
        return RollFixtures.of(known(council, fixture.careId()));
    }

    /** @return what it was written as of */
    Instant change(TenantId council, RollFixtures fixture) {
        return councils.in(
                council,
                () -> writing.apply(List.of(fixture.change()), Manner.NEWS).at());
    }

    private Map<String, Known> states(TenantId council, String careId) {
        return councils.in(council, () -> state.of(List.of(careId)));
    }
}
