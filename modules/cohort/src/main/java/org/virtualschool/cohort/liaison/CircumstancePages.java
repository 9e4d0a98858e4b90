package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages about changes of circumstance. */
@Component
class CircumstancePages {

    private final Access access;
    private final Asking asking;
    private final Circumstances circumstances;
    private final SchoolSections sections;
    private final ChildsSchool school;

    CircumstancePages(
            Access access, Asking asking, Circumstances circumstances, SchoolSections sections, ChildsSchool school) {
        this.access = access;
        this.asking = asking;
        this.circumstances = circumstances;
        this.sections = sections;
        this.school = school;
    }

    /** The form says who would read it at the school, to those who may share it. */
    Page asked(String authority, ChildId child, Form form) {
        var notes = access.may(CohortAction.SHARE_WITH_SCHOOL, child) ? List.of(school.says(child)) : List.<String>of();
        return asking.page(CohortAction.TELL_VIRTUAL_SCHOOL, "change-new", authority, child, form, notes);
    }

    Page shown(String authority, ChildId child, CircumstanceId change, Form form) {
        var told = circumstances.find(child, change);
        var page = new CircumstancePage(
                authority,
                asking.shell(CohortAction.VIEW_LIAISON, child),
                told,
                circumstances.lists(),
                access::nameOf,
                access.may(CohortAction.ANSWER_SOCIAL_CARE, child),
                sections.of(authority, told, form),
                form);
        return Page.of("cohort/liaison/change", page);
    }
}
