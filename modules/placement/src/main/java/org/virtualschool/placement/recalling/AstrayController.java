package org.virtualschool.placement.recalling;

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
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** Notices that went to the wrong authority, for the data protection officer. Nothing here says which child they were about. */
@Controller
class AstrayController {

    private final Access access;
    private final AstrayRepository astray;
    private final Judging judging;

    AstrayController(Access access, AstrayRepository astray, Judging judging) {
        this.access = access;
        this.astray = astray;
        this.judging = judging;
    }

    @GetMapping("/{authority}/misdirected")
    Page list(@PathVariable String authority) {
        access.require(PlacementAction.JUDGE_ASTRAY);
        return Page.of("placement/recalling/astray", AstrayListPage.of(authority, astray.all()));
    }

    @GetMapping("/{authority}/misdirected/{astray}")
    Page show(@PathVariable String authority, @PathVariable("astray") NoticeId id) {
        access.require(PlacementAction.JUDGE_ASTRAY);
        return page(authority, find(id), Form.empty());
    }

    @PostMapping("/{authority}/misdirected/{astray}")
    ModelAndView judge(
            @PathVariable String authority,
            @PathVariable("astray") NoticeId id,
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult errors) {
        access.require(PlacementAction.JUDGE_ASTRAY);
        var notice = find(id);
        if (errors.hasErrors()) {
            return page(authority, notice, Form.of(errors)).withErrors();
        }
        var me = access.me();
        var as = me.name() + ", " + me.memberships().getFirst().roleName();
        judging.judge(id, Boolean.TRUE.equals(form.reported()), form.words(), as);
        return Redirect.to(Urls.below(authority, "misdirected")).saying("It is recorded");
    }

    private AstrayRepository.Astray find(NoticeId id) {
        return astray.find(id).orElseThrow(() -> new NothingToRecall(id));
    }

    private static Page page(String authority, AstrayRepository.Astray notice, Form form) {
        return Page.of("placement/recalling/astray-one", AstrayPage.of(authority, notice, form));
    }
}
