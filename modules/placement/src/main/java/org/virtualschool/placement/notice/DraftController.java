package org.virtualschool.placement.notice;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The choices of a new notice about a child. */
@Controller
class DraftController {

    private static final String TEMPLATE = "placement/notice/choices";

    private final Access access;
    private final Drafting drafting;
    private final ChoicesPages pages;
    private final Audit audit;

    DraftController(Access access, Drafting drafting, ChoicesPages pages, Audit audit) {
        this.access = access;
        this.drafting = drafting;
        this.pages = pages;
        this.audit = audit;
    }

    @GetMapping("/{authority}/children/{child}/notices/new")
    ModelAndView begin(@PathVariable String authority, @PathVariable ChildId child) {
        access.require(PlacementAction.SEND_NOTICE, child);
        var beginning = drafting.begin(child);
        var page = pages.forNew(authority, beginning, ChoicesPages.filledIn(beginning));
        audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(child));
        return Page.of(TEMPLATE, page);
    }

    @PostMapping("/{authority}/children/{child}/notices/new")
    ModelAndView keep(
            @PathVariable String authority,
            @PathVariable ChildId child,
            @ModelAttribute("form") NoticeForm form,
            BindingResult binding) {
        access.require(PlacementAction.SEND_NOTICE, child);
        var obstacles = binding.hasErrors() ? Set.<Obstacle>of() : drafting.obstacles(child, form.asked());
        if (binding.hasErrors() || !obstacles.isEmpty()) {
            var page = pages.forNew(
                    authority, drafting.begin(child), ChoicesPages.withErrors(Form.of(binding), obstacles));
            audit.viewed(PlacementAction.SEND_NOTICE.key(), List.of(child));
            return Page.of(TEMPLATE, page).withErrors();
        }
        var draft = drafting.keep(child, form.asked(), access.me().person());
        return Redirect.to(Urls.below(authority, "notices", draft, "check"));
    }
}
