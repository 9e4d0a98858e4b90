package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.Reach;

/** The roll for machines: the same questions, the same reach. */
@RestController
class ChildApi {

    private final Access access;
    private final Audit audit;
    private final RollReading roll;
    private final ChildReading children;

    ChildApi(Access access, Audit audit, RollReading roll, ChildReading children) {
        this.access = access;
        this.audit = audit;
        this.roll = roll;
        this.children = children;
    }

    /** One page of the roll. @param total how many children the question asks for in all */
    record Roll(int total, int page, int size, List<Entry> children) {}

    /** A child as a list shows it. @param area {@code IN_AREA}, {@code OUT_OF_AREA}, {@code AT_A_DISTANCE} or {@code UNKNOWN} */
    record Entry(
            String id,
            String givenName,
            String familyName,
            String status,
            @Nullable Integer yearGroup,
            @Nullable String school,
            @Nullable String area,
            @Nullable String hostAuthority) {

        static Entry of(RollRow row) {
            return new Entry(
                    row.id().toString(),
                    row.givenName(),
                    row.familyName(),
                    row.status().name(),
                    row.yearGroup().orElse(null),
                    row.school().orElse(null),
                    row.distance().map(Enum::name).orElse(null),
                    row.host().orElse(null));
        }
    }

    /** A child as the roll knows it today; nothing protected. */
    record Child(
            String id,
            String givenName,
            String familyName,
            String status,
            @Nullable LocalDate dateOfBirth,
            @Nullable String sex,
            @Nullable String upn,
            @Nullable Integer yearGroup,
            @Nullable LocalDate lookedAfterSince,
            @Nullable String legalStatus,
            @Nullable School school,
            @Nullable Placement placement) {

        static Child of(ChildSummary child) {
            return new Child(
                    child.id().toString(),
                    child.givenName(),
                    child.familyName(),
                    child.status().name(),
                    child.dateOfBirth().orElse(null),
                    child.sex().map(Enum::name).orElse(null),
                    child.upn().orElse(null),
                    child.yearGroup().orElse(null),
                    child.lookedAfterSince().orElse(null),
                    child.legalStatus().orElse(null),
                    child.school().map(School::of).orElse(null),
                    child.placement().map(Placement::of).orElse(null));
        }
    }

    /** @param urn unique reference number of a school of the national register */
    record School(@Nullable Integer urn, String name) {

        static School of(ChildSummary.School school) {
            return new School(school.urn().map(urn -> urn.number()).orElse(null), school.name());
        }
    }

    /** @param certainty how sure the host authority is */
    record Placement(
            @Nullable String type,
            @Nullable LocalDate startedOn,
            @Nullable String hostAuthority,
            String certainty,
            String area) {

        static Placement of(ChildSummary.Placement place) {
            return new Placement(
                    place.type().orElse(null),
                    place.startedOn().orElse(null),
                    place.host().map(code -> code.value()).orElse(null),
                    place.certainty().name(),
                    place.distance().name());
        }
    }

    @GetMapping("/api/v1/{authority}/children")
    Roll list(@ModelAttribute RollQuestion question) {
        access.require(CohortAction.VIEW_ROLL);
        var reading = roll.rows(question, reach());
        audit.viewed(
                CohortAction.VIEW_ROLL.key(),
                reading.rows().stream().map(RollRow::id).toList());
        var entries = reading.rows().stream().map(Entry::of).toList();
        return new Roll(
                reading.total(), reading.paging().number(), reading.paging().size(), entries);
    }

    @GetMapping("/api/v1/{authority}/children/{child}")
    Child one(@PathVariable ChildId child) {
        access.require(CohortAction.VIEW_CHILD, child);
        var summary = children.summary(child);
        audit.viewed(CohortAction.VIEW_CHILD.key(), List.of(child));
        return Child.of(summary);
    }

    private Condition reach() {
        return Reach.of(access.me().person(), access.reachFor(CohortAction.VIEW_ROLL));
    }
}
