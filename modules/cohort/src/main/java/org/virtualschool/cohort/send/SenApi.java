package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;

/** A change in a child's special educational needs, told by a machine. What holds is part of the child's own answer. */
@RestController
class SenApi {

    private final Access access;
    private final Audit audit;
    private final MachineSen changing;

    SenApi(Access access, Audit audit, MachineSen changing) {
        this.access = access;
        this.audit = audit;
        this.changing = changing;
    }

    /**
     * What holds from a day on.
     *
     * @param fromLearnt whether that is only the day on which it was learnt
     * @param provision a code of the school census, {@code EHCNA}, or one of the words that mean one, such as {@code statement}
     * @param maintainedBy who maintains the plan or assesses; asked for with {@code E} and {@code EHCNA}
     * @param reviewDueOn worked out by the rule where it is not given
     */
    record SenChange(
            @Nullable LocalDate from,
            @Nullable Boolean fromLearnt,
            @Nullable String provision,
            @Nullable String primaryNeed,
            @Nullable String secondaryNeed,
            @Nullable String maintainedBy,
            @Nullable LocalDate planMadeOn,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate reviewDueOn) {

        SenForm form() {
            return new SenForm(
                    from,
                    Boolean.TRUE.equals(fromLearnt) ? "yes" : null,
                    provision,
                    primaryNeed,
                    secondaryNeed,
                    maintainedBy,
                    maintainedBy,
                    planMadeOn,
                    reviewedOn,
                    reviewDueOn,
                    null);
        }

        @Override
        public String toString() {
            return "SenChange[redacted]";
        }
    }

    /** The same request under the same key is answered again and changes nothing. */
    @PostMapping("/api/v1/{authority}/children/{child}/sen")
    @ResponseStatus(HttpStatus.CREATED)
    SenAnswer change(
            @PathVariable ChildId child, @RequestHeader("Idempotency-Key") String key, @RequestBody SenChange sent) {
        access.require(CohortAction.CHANGE_SEND, child);
        audit.viewed(CohortAction.CHANGE_SEND.key(), List.of(child));
        return changing.change(key, child, sent.form());
    }
}
