package org.virtualschool.placement.returning;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Sends a notice back to where it came from, because it does not concern this authority. */
@Controller
class NotOursController {

    private static final String TEMPLATE = "placement/returning/not-ours";

    private final Access access;
    private final GivingBack givingBack;
    private final Audit audit;

    NotOursController(Access access, GivingBack givingBack, Audit audit) {
        this.access = access;
        this.givingBack = givingBack;
        this.audit = audit;
    }

    @GetMapping("/{authority}/inbox/{id}/not-ours")
    ModelAndView begin(@PathVariable String authority, @PathVariable InboxNoticeId id) {
        access.require(PlacementAction.ACKNOWLEDGE);
        var me = access.me();
        var signed = me.name() + ", " + me.memberships().getFirst().roleName();
        return page(authority, givingBack.arrived(id), Form.filledWith(Map.of("as", signed)));
    }

    @PostMapping("/{authority}/inbox/{id}/not-ours")
    ModelAndView sendBack(
            @PathVariable String authority,
            @PathVariable InboxNoticeId id,
            @Valid @ModelAttribute("form") NotOursForm form,
            BindingResult errors) {
        access.require(PlacementAction.ACKNOWLEDGE);
        var notice = givingBack.arrived(id);
        if (errors.hasErrors()) {
            return page(authority, notice, Form.of(errors)).withErrors();
        }
        givingBack.clear(givingBack.notOurs(id, form.as(), form.because()));
        return Redirect.to(Urls.below(authority, "inbox"))
                .saying(
                        "The notice is sent back",
                        "It is deleted here, and " + notice.senderAuthority()
                                + " is told why. Delete whatever was copied from it.");
    }

    private Page page(String authority, ReturnRepository.Arrived notice, Form form) {
        audit.viewed(PlacementAction.ACKNOWLEDGE.key(), List.of(notice.subject()));
        return Page.of(TEMPLATE, NotOursPage.of(authority, notice, form));
    }
}
