package org.virtualschool.cohort.merging;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.ChildStatus;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.CohortEvent;
import org.virtualschool.cohort.PlacementId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.merging.MergePlan.Answers;
import org.virtualschool.cohort.people.ListedCaseloads;
import org.virtualschool.tenancy.Tenancy;

/** What follows from a merge: the audit of both, work that goes over, and news of what is otherwise for the record that stays. */
@Component
class MergeNews {

    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final WorkList work;
    private final ListedCaseloads caseloads;

    MergeNews(Audit audit, ApplicationEventPublisher events, WorkList work, ListedCaseloads caseloads) {
        this.audit = audit;
        this.events = events;
        this.work = work;
        this.caseloads = caseloads;
    }

    void tell(MergePlan plan, Answers answers, ChildStatus status) {
        var kept = plan.kept().id();
        var given = plan.given().id();
        audit.changed(
                CohortAction.MERGE_CHILDREN.key(),
                List.of(kept),
                "another record of the child was merged into this one");
        audit.changed(
                CohortAction.MERGE_CHILDREN.key(), List.of(given), "given up: merged into another record of the child");
        work.follow(given, kept);
        caseloads.bringInLine();
        events.publishEvent(new CohortEvent.ChildrenMerged(Tenancy.current(), given, kept));
        if (status == ChildStatus.LOOKED_AFTER && plan.kept().status() != status) {
            events.publishEvent(new CohortEvent.BecameLookedAfter(Tenancy.current(), kept));
        }
        placement(plan, answers);
        if (isOtherwise(plan, answers, DatedHistory.SCHOOL)) {
            events.publishEvent(new CohortEvent.SchoolPlaceChanged(Tenancy.current(), kept));
        }
        work.lookAgain();
    }

    private void placement(MergePlan plan, Answers answers) {
        var kept = plan.kept().id();
        if (isOtherwise(plan, answers, DatedHistory.PLACEMENT)) {
            id(plan.lastingNow(DatedHistory.PLACEMENT))
                    .ifPresent(was ->
                            events.publishEvent(new CohortEvent.CarePlacementEnded(Tenancy.current(), kept, was)));
            id(plan.lasting(DatedHistory.PLACEMENT, answers))
                    .ifPresent(now ->
                            events.publishEvent(new CohortEvent.CarePlacementStarted(Tenancy.current(), kept, now)));
        }
    }

    private static Optional<PlacementId> id(Optional<Episode<Held>> placement) {
        return placement.map(Episode::id).map(PlacementId::new);
    }

    private static boolean isOtherwise(MergePlan plan, Answers answers, DatedHistory history) {
        return !plan.lasting(history, answers)
                .map(Episode::value)
                .equals(plan.lastingNow(history).map(Episode::value));
    }
}
