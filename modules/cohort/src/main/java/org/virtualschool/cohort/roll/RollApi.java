package org.virtualschool.cohort.roll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;

/** The roll for machines: the same questions, the same reach. */
@RestController
class RollApi {

    private final Access access;
    private final Audit audit;
    private final RollReading roll;
    private final RollAsking asking;

    RollApi(Access access, Audit audit, RollReading roll, RollAsking asking) {
        this.access = access;
        this.audit = audit;
        this.roll = roll;
        this.asking = asking;
    }

    /** One page of the roll. @param total how many children the question asks for in all */
    record Roll(int total, int page, int size, List<Entry> children) {}

    /** A child as a list shows it. @param area {@code IN_AREA}, {@code OUT_OF_AREA}, {@code AT_A_DISTANCE} or {@code UNKNOWN} @param addressConfidential whether only those who must know learn where the child lives and learns: school and area are null for others */
    record Entry(
            String id,
            String givenName,
            String familyName,
            String status,
            @Nullable Integer yearGroup,
            @Nullable String school,
            @Nullable String area,
            @Nullable String hostAuthority,
            boolean addressConfidential) {

        static Entry of(RollRow row) {
            return new Entry(
                    row.id().toString(),
                    row.givenName(),
                    row.familyName(),
                    row.status().name(),
                    row.yearGroup().orElse(null),
                    row.school().filter(school -> !row.hidden()).orElse(null),
                    row.distance().map(Enum::name).orElse(null),
                    row.host().orElse(null),
                    row.confidential());
        }
    }

    @GetMapping("/api/v1/{authority}/children")
    Roll list(@ModelAttribute RollQuestion question) {
        access.require(CohortAction.VIEW_ROLL);
        var asked = asking.by(question);
        var reading = roll.rows(asked.question(), asked.sight());
        audit.viewed(
                CohortAction.VIEW_ROLL.key(),
                reading.rows().stream().map(RollRow::id).toList());
        var entries = reading.rows().stream().map(Entry::of).toList();
        return new Roll(
                reading.total(), reading.paging().number(), reading.paging().size(), entries);
    }
}
