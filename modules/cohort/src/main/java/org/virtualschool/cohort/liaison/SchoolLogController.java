package org.virtualschool.cohort.liaison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;

/** The log of what schools sent about a child. */
@Controller
class SchoolLogController {

    private final Access access;
    private final Asking asking;
    private final Intake intake;
    private final SchoolLog log;
    private final LiaisonLists lists;

    SchoolLogController(Access access, Asking asking, Intake intake, SchoolLog log, LiaisonLists lists) {
        this.access = access;
        this.asking = asking;
        this.intake = intake;
        this.log = log;
        this.lists = lists;
    }

    @GetMapping("/{authority}/children/{child}/liaison/from-school/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        return asked(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/from-school")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") FromSchoolForm sent,
            BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            var looked = intake.at(file);
            form = Asking.withProblems(
                    form, log.add(child, sent, looked, access.me().person()));
            form = form.hasErrors() && looked.file().isPresent()
                    ? form.withError("file", "Choose the file again: a page cannot keep it")
                    : form;
        }
        return form.hasErrors()
                ? asked(authority, child, form).withErrors()
                : Asking.back(authority, child).saying("It is written down");
    }

    @GetMapping("/{authority}/children/{child}/liaison/from-school/{entry}")
    Page shown(@PathVariable String authority, @PathVariable ChildId child, @PathVariable FromSchoolId entry) {
        access.require(CohortAction.VIEW_LIAISON, child);
        var may = new FromSchoolPage.May(
                access.may(CohortAction.ANSWER_SOCIAL_CARE, child), access.may(CohortAction.OPEN_DOCUMENT, child));
        var page = new FromSchoolPage(
                authority,
                asking.shell(CohortAction.VIEW_LIAISON, child),
                log.find(child, entry),
                lists,
                access::nameOf,
                may);
        return Page.of("cohort/liaison/from-school", page);
    }

    @PostMapping("/{authority}/children/{child}/liaison/from-school/{entry}/reading")
    Redirect see(@PathVariable String authority, @PathVariable ChildId child, @PathVariable FromSchoolId entry) {
        access.require(CohortAction.ANSWER_SOCIAL_CARE, child);
        log.see(child, entry, access.me().person());
        return Asking.back(authority, child).saying("It is recorded that the virtual school has read it");
    }

    private Page asked(String authority, ChildId child, Form form) {
        return asking.page(CohortAction.TELL_VIRTUAL_SCHOOL, "from-school-new", authority, child, form, List.of());
    }
}
