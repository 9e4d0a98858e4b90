package org.virtualschool.placement.register;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** What we know ourselves of a child: one fact at a time is added, corrected or taken back. */
@Controller
class FactController {

    private final Access access;
    private final Dossier dossier;
    private final Noting noting;
    private final FactChoices choices;

    FactController(Access access, Dossier dossier, Noting noting, FactChoices choices) {
        this.access = access;
        this.dossier = dossier;
        this.noting = noting;
        this.choices = choices;
    }

    @GetMapping("/{authority}/placed-here/{id}/facts/{fact}")
    Page ask(@PathVariable String authority, @PathVariable RegisterEntryId id, @PathVariable String fact) {
        access.require(PlacementAction.KEEP_REGISTER);
        return page(authority, dossier.of(id), fact(fact), Form.empty());
    }

    @PostMapping("/{authority}/placed-here/{id}/facts/{fact}")
    ModelAndView note(
            @PathVariable String authority,
            @PathVariable RegisterEntryId id,
            @PathVariable String fact,
            @ModelAttribute("form") FactForm sent,
            BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var entry = dossier.of(id);
        var asked = fact(fact);
        var form = Form.of(errors);
        var value = choices.read(asked, sent);
        if (form.hasErrors() || value.isEmpty()) {
            var field = asked.kind() == Asked.Kind.DAY ? "day" : "value";
            var marked = form.hasErrors() ? form : form.withError(field, FactChoices.whatToDo(asked));
            return page(authority, entry, asked, marked).withErrors();
        }
        noting.note(entry, asked, value.get());
        return back(authority, id).saying("It is noted", "What others told stands beside it.");
    }

    @PostMapping("/{authority}/placed-here/{id}/facts/{fact}/taken-back")
    ModelAndView takeBack(@PathVariable String authority, @PathVariable RegisterEntryId id, @PathVariable String fact) {
        access.require(PlacementAction.KEEP_REGISTER);
        noting.takeBack(dossier.of(id), fact(fact));
        return back(authority, id).saying("What we noted is taken back");
    }

    private static Redirect back(String authority, RegisterEntryId id) {
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id));
    }

    private Page page(String authority, Entry entry, Asked fact, Form form) {
        var told = dossier.told(authority, entry).stream()
                .filter(each -> each.fact().equals(fact.key()))
                .toList();
        dossier.seen(PlacementAction.KEEP_REGISTER, List.of(entry));
        return Page.of(
                "placement/register/fact", new FactPage(authority, entry, fact, told, choices.options(fact), form));
    }

    private Asked fact(String key) {
        return choices.fact(key).orElseThrow(() -> new NotFound("fact-not-found", "Nothing of this name is asked"));
    }
}
