package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.send.PlanContacts;
import org.virtualschool.post.Delivery;
import org.virtualschool.post.Post;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages about early warnings. Who may not see special educational needs does not learn of a SEN caseworker. */
@Component
class EarlyWarningPages {

    private final Access access;
    private final Asking asking;
    private final PlanContacts plans;
    private final Post post;
    private final LiaisonLists lists;

    EarlyWarningPages(Access access, Asking asking, PlanContacts plans, Post post, LiaisonLists lists) {
        this.access = access;
        this.asking = asking;
        this.plans = plans;
        this.post = post;
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public Page asked(String authority, ChildId child, Form form) {
        return asking.page(
                CohortAction.TELL_VIRTUAL_SCHOOL, "warning-new", authority, child, form, List.of(note(child)));
    }

    @Transactional(readOnly = true)
    public Page shown(String authority, ChildId child, AnsweringWarnings.Story story, Form form) {
        var seesSen = access.may(CohortAction.VIEW_SEND, child);
        var told = story.told().stream()
                .filter(one -> seesSen || one.whom() == Told.Whom.COORDINATOR)
                .map(one -> new EarlyWarningPage.ToldLine(one.whom().says(), name(one), became(one)))
                .toList();
        var may = new EarlyWarningPage.May(
                access.may(CohortAction.ANSWER_SOCIAL_CARE, child),
                access.may(CohortAction.TELL_VIRTUAL_SCHOOL, child));
        var page = new EarlyWarningPage(
                authority,
                asking.shell(CohortAction.VIEW_LIAISON, child),
                story,
                told,
                lists,
                access::nameOf,
                may,
                form);
        return Page.of("cohort/liaison/warning", page);
    }

    private String note(ChildId child) {
        if (!access.may(CohortAction.VIEW_SEND, child)) {
            return "";
        }
        if (!plans.hasPlan(child)) {
            return "No EHC plan or assessment is recorded for this child, so no SEN caseworker is told.";
        }
        return plans.caseworkerOf(child)
                .map(caseworker -> "The SEN caseworker is told as well: " + caseworker.name() + ".")
                .orElse(
                        "Nobody has recorded who the SEN caseworker is. Tell the SEN team yourself; the coordinator is asked to"
                                + " record who it is.");
    }

    private String name(Told told) {
        return told.person()
                .flatMap(access::nameOf)
                .or(() -> Optional.ofNullable(told.name()))
                .orElse("Somebody not known");
    }

    private String became(Told told) {
        if (told.message().isEmpty()) {
            return told.whom() == Told.Whom.COORDINATOR
                    ? "On the work list; no e-mail, because no work address is known"
                    : "Not told: no work address is known. Ring the SEN team";
        }
        return told.message()
                .flatMap(post::deliveryOf)
                .map(Delivery::outcome)
                .map(outcome -> switch (outcome) {
                    case SENT -> "E-mail sent";
                    case WAITING -> "E-mail on its way";
                    case REFUSED, FAILED -> "The e-mail could not be delivered. Ring them";
                })
                .orElse("E-mail sent");
    }
}
