package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.ui.Choice;

/** Makes the pages about meetings. */
@Component
class MeetingPages {

    private final Access access;
    private final Asking asking;
    private final Colleagues colleagues;
    private final Desk desk;

    MeetingPages(Access access, Asking asking, Colleagues colleagues, Desk desk) {
        this.access = access;
        this.asking = asking;
        this.colleagues = colleagues;
        this.desk = desk;
    }

    Page asked(String authority, ChildId child, Form form) {
        return asking.page(CohortAction.TELL_VIRTUAL_SCHOOL, "meeting-new", authority, child, form, List.of());
    }

    @Transactional(readOnly = true)
    public Page shown(String authority, ChildId child, Meeting meeting, Form form) {
        var toCome = meeting.isToCome(desk.today());
        var may = new MeetingPage.May(
                toCome && access.may(CohortAction.ANSWER_SOCIAL_CARE, child),
                toCome && access.may(CohortAction.TELL_VIRTUAL_SCHOOL, child));
        var people = may.decide()
                ? colleagues.whoReach(child).stream()
                        .map(member -> Choice.of(member.person().toString(), member.name()))
                        .toList()
                : List.<Choice>of();
        var page = new MeetingPage(
                authority,
                asking.shell(CohortAction.VIEW_LIAISON, child),
                meeting,
                desk.lists(),
                access::nameOf,
                people,
                may,
                form);
        return Page.of("cohort/liaison/meeting", page);
    }

    /** Writes down that something about the child was shown beside a page. */
    void seen(ChildId child) {
        asking.seen(CohortAction.VIEW_LIAISON, child);
    }
}
