package org.virtualschool.cohort.roll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.roll.FormerDetailRepository.Detail;
import org.virtualschool.cohort.roll.RecordedValueQueries.Recorded;
import org.virtualschool.web.Dates;

/** What one of a child's details is and was, each value with when it was recorded and when another took its place. */
@Component
class DetailHistory {

    private final FormerDetailRepository former;
    private final ChildRepository children;

    DetailHistory(FormerDetailRepository former, ChildRepository children) {
        this.former = former;
        this.children = children;
    }

    /** The latest recorded first; none where nothing was ever known. */
    List<Recorded> of(Detail detail, ChildId child) {
        var now = children.withIds(List.of(child)).stream()
                .map(stored -> detail.of(stored.identity()))
                .findFirst()
                .orElse("");
        var at = former.recordedAt(child);
        var values = new ArrayList<Recorded>();
        for (var one : former.of(detail, child)) {
            values.addFirst(recorded(detail, one.value(), at, one.until()));
            at = one.until();
        }
        values.addFirst(recorded(detail, now, at, null));
        return values.stream().allMatch(one -> one.value().isEmpty()) ? List.of() : List.copyOf(values);
    }

    private static Recorded recorded(Detail detail, String value, Instant at, @Nullable Instant until) {
        return new Recorded(value.isEmpty() ? "" : says(detail, value), null, false, null, at, until);
    }

    private static String says(Detail detail, String value) {
        return switch (detail) {
            case NAME, UPN -> value;
            case BIRTH_DATE -> Dates.day(LocalDate.parse(value));
            case SEX -> Sex.valueOf(value).says();
            case YEAR_GROUP -> YearGroup.says(Integer.parseInt(value));
        };
    }
}
