package org.virtualschool.placement.asking;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The recipient of a notice asks its sender. The child is on another authority's roll, so no scope narrows it. */
@Controller
class QueryController {

    private final Access access;
    private final Asking asking;
    private final MessagePages pages;

    QueryController(Access access, Asking asking, MessagePages pages) {
        this.access = access;
        this.asking = asking;
        this.pages = pages;
    }

    /** @param words to begin the question with */
    @GetMapping("/{authority}/inbox/{id}/query")
    ModelAndView begin(
            @PathVariable String authority,
            @PathVariable InboxNoticeId id,
            @RequestParam(defaultValue = "") String words) {
        access.require(PlacementAction.ACKNOWLEDGE);
        return pages.question(authority, asking.arrived(id), pages.signed(words));
    }

    @PostMapping("/{authority}/inbox/{id}/query")
    ModelAndView ask(
            @PathVariable String authority,
            @PathVariable InboxNoticeId id,
            @Valid @ModelAttribute("form") MessageForm form,
            BindingResult errors) {
        access.require(PlacementAction.ACKNOWLEDGE);
        var notice = asking.arrived(id);
        if (errors.hasErrors()) {
            return pages.question(authority, notice, Form.of(errors)).withErrors();
        }
        asking.ask(id, form.as(), form.words());
        return Redirect.to(Urls.below(authority, "inbox", id))
                .saying("The question is on its way", "You will find the answer here, and work on your home page.");
    }
}
