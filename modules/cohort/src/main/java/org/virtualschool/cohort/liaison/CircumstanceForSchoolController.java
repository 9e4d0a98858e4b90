package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Lets the child's school read a change of circumstance, and ends that. */
@Controller
class CircumstanceForSchoolController {

    private final Access access;
    private final CircumstancePages pages;
    private final Circumstances circumstances;
    private final SharingWithSchool sharing;

    CircumstanceForSchoolController(
            Access access, CircumstancePages pages, Circumstances circumstances, SharingWithSchool sharing) {
        this.access = access;
        this.pages = pages;
        this.circumstances = circumstances;
        this.sharing = sharing;
    }

    @PostMapping("/{authority}/children/{child}/liaison/changes/{change}/school")
    ModelAndView share(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable CircumstanceId change,
            @RequestParam(required = false) @Nullable String asks) {
        access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        var told = circumstances.find(child, change);
        var problems = sharing.share(told, asks, access.me().person());
        if (problems.isEmpty()) {
            return back(authority, child, change).saying("The school can read this change");
        }
        var form = Asking.withProblems(Form.filledWith(Map.of("asks", Objects.requireNonNullElse(asks, ""))), problems);
        return pages.shown(authority, child, change, form).withErrors();
    }

    @PostMapping("/{authority}/children/{child}/liaison/changes/{change}/school/withdrawal")
    Redirect withdraw(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable CircumstanceId change) {
        access.require(CohortAction.SHARE_WITH_SCHOOL, child);
        circumstances.find(child, change);
        sharing.withdraw(child, new Entry.Change(change), access.me().person());
        return back(authority, child, change).saying("The school cannot read this change any more");
    }

    private static Redirect back(String authority, ChildId child, CircumstanceId change) {
        return Redirect.to(Urls.below(authority, "children", child, Asking.TAB, "changes", change));
    }
}
