package org.virtualschool.placement.asking;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The sender of a notice answers what its recipient asked. */
@Controller
class AnswerController {

    private final Access access;
    private final Asking asking;
    private final MessagePages pages;

    AnswerController(Access access, Asking asking, MessagePages pages) {
        this.access = access;
        this.asking = asking;
        this.pages = pages;
    }

    @GetMapping("/{authority}/notices/{id}/answer")
    ModelAndView begin(@PathVariable String authority, @PathVariable NoticeId id) {
        var notice = asking.sent(id);
        access.require(PlacementAction.SEND_NOTICE, notice.child());
        return pages.answer(authority, notice, pages.signed(""));
    }

    @PostMapping("/{authority}/notices/{id}/answer")
    ModelAndView answer(
            @PathVariable String authority,
            @PathVariable NoticeId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors) {
        var notice = asking.sent(id);
        access.require(PlacementAction.SEND_NOTICE, notice.child());
        if (errors.hasErrors()) {
            return pages.answer(authority, notice, Form.of(errors)).withErrors();
        }
        asking.answer(id, form.as(), form.words());
        return Redirect.to(Urls.below(authority, "notices", id)).saying("The answer is on its way");
    }
}
