package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.send.SenAnswer;
import org.virtualschool.cohort.send.SenReading;

/** One child for machines: what its page says, to whom its page says it; to a school neither where the child is placed nor since when it is in care. */
@RestController
class ChildApi {

    private final Access access;
    private final Audit audit;
    private final ChildReading children;
    private final SenReading sen;

    ChildApi(Access access, Audit audit, ChildReading children, SenReading sen) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.sen = sen;
    }

    /** A child as the roll knows it today; nothing protected. @param addressConfidential whether only those who must know learn where the child lives and learns: school and placement are null for others @param sen null where nothing is recorded, and for a system that may not see it */
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
            @Nullable Placement placement,
            boolean addressConfidential,
            @Nullable SenAnswer sen) {

        static Child of(ChildSummary child, Told told) {
            return new Child(
                    child.id().toString(),
                    child.givenName(),
                    child.familyName(),
                    child.status().name(),
                    child.dateOfBirth().orElse(null),
                    child.sex().map(Enum::name).orElse(null),
                    child.upn().orElse(null),
                    child.yearGroup().orElse(null),
                    child.lookedAfterSince().filter(since -> told.care()).orElse(null),
                    child.legalStatus().orElse(null),
                    child.school()
                            .filter(school -> told.school())
                            .map(School::of)
                            .orElse(null),
                    child.placement()
                            .filter(place -> told.care())
                            .map(Placement::of)
                            .orElse(null),
                    child.addressConfidential(),
                    told.sen().orElse(null));
        }
    }

    /** What else the system may know. @param sen empty for a system that may not see it */
    private record Told(boolean care, boolean school, Optional<SenAnswer> sen) {}

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

    @GetMapping("/api/v1/{authority}/children/{child}")
    Child one(@PathVariable ChildId child) {
        access.require(CohortAction.VIEW_CHILD, child);
        var summary = children.summary(child);
        var told = told(child);
        audit.viewed(CohortAction.VIEW_CHILD.key(), List.of(child));
        return Child.of(summary, told);
    }

    private Told told(ChildId child) {
        return new Told(
                access.may(CohortAction.VIEW_CARE_HISTORY, child),
                access.may(CohortAction.VIEW_SCHOOL, child),
                senOf(child));
    }

    /** Empty for a system that may not see it. */
    private Optional<SenAnswer> senOf(ChildId child) {
        return access.may(CohortAction.VIEW_SEND, child) ? sen.answer(child) : Optional.empty();
    }
}
