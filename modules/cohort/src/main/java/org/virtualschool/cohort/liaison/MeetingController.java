package org.virtualschool.cohort.liaison;

import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Meetings about a child: social care invites, the virtual school decides. */
@Controller
class MeetingController {

    private final Access access;
    private final MeetingPages pages;
    private final Meetings meetings;

    MeetingController(Access access, MeetingPages pages, Meetings meetings) {
        this.access = access;
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping("/{authority}/children/{child}/liaison/meetings/new")
    Page ask(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        return pages.asked(authority, child, Form.empty());
    }

    @PostMapping("/{authority}/children/{child}/liaison/meetings")
    ModelAndView invite(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") MeetingForm sent,
            BindingResult errors) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        var form = Form.of(errors);
        if (!form.hasErrors()) {
            form = Asking.withProblems(
                    form, meetings.invite(child, sent, access.me().person()));
        }
        return form.hasErrors()
                ? pages.asked(authority, child, form).withErrors()
                : Asking.back(authority, child).saying("The invitation is with the coordinator");
    }

    @GetMapping("/{authority}/children/{child}/liaison/meetings/{meeting}")
    Page shown(@PathVariable String authority, @PathVariable ChildId child, @PathVariable MeetingId meeting) {
        access.require(CohortAction.VIEW_LIAISON, child);
        return pages.shown(authority, child, meetings.find(child, meeting), Form.empty());
    }

    @GetMapping("/{authority}/children/{child}/liaison/meetings/{meeting}/calendar")
    ResponseEntity<byte[]> calendar(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable MeetingId meeting) {
        access.require(CohortAction.VIEW_LIAISON, child);
        var file = MeetingCalendar.of(meetings.find(child, meeting));
        pages.seen(child);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("education-meeting.ics")
                                .build()
                                .toString())
                .body(file);
    }

    @PostMapping("/{authority}/children/{child}/liaison/meetings/{meeting}/decision")
    ModelAndView decide(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @PathVariable MeetingId meeting,
            @ModelAttribute("form") DecisionForm sent,
            BindingResult errors) {
        access.require(CohortAction.ANSWER_SOCIAL_CARE, child);
        var form = Form.of(errors);
        try {
            form = Asking.withProblems(
                    form, meetings.decide(child, meeting, sent, access.me().person()));
        } catch (Conflict meanwhile) {
            form = form.withError("", Objects.requireNonNullElse(meanwhile.getMessage(), ""));
        }
        return form.hasErrors()
                ? pages.shown(authority, child, meetings.find(child, meeting), form)
                        .withErrors()
                : Asking.back(authority, child).saying("The decision is recorded");
    }

    @PostMapping("/{authority}/children/{child}/liaison/meetings/{meeting}/withdrawal")
    ModelAndView withdraw(
            @PathVariable String authority, @PathVariable ChildId child, @PathVariable MeetingId meeting) {
        access.require(CohortAction.TELL_VIRTUAL_SCHOOL, child);
        meetings.withdraw(child, meeting, access.me().person());
        return Asking.back(authority, child).saying("The meeting is off");
    }
}
