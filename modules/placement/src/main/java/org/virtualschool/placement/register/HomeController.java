package org.virtualschool.placement.register;

import java.util.List;
import java.util.Optional;
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
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** A children's home has told us of an admission or a discharge, on paper or by telephone. */
@Controller
class HomeController {

    private final Access access;
    private final RegisterQueries register;
    private final HomeChecking checking;
    private final HomesTold told;
    private final HomePages pages;

    HomeController(Access access, RegisterQueries register, HomeChecking checking, HomesTold told, HomePages pages) {
        this.access = access;
        this.register = register;
        this.checking = checking;
        this.told = told;
        this.pages = pages;
    }

    @GetMapping("/{authority}/placed-here/homes")
    Page ask(@PathVariable String authority) {
        access.require(PlacementAction.KEEP_REGISTER);
        return pages.asked(authority, Form.empty(), List.of());
    }

    @PostMapping("/{authority}/placed-here/homes")
    ModelAndView enter(@PathVariable String authority, @ModelAttribute("form") HomeForm sent, BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var form = pages.checked(sent, Form.of(errors));
        if (form.hasErrors()) {
            return pages.asked(authority, form, List.of()).withErrors();
        }
        var telling = told.telling(sent, checking);
        var alike = register.alike(telling.child());
        var chosen = chosen(sent, alike);
        if (chosen.isEmpty() && !HomeForm.NEW.equals(sent.same()) && !alike.isEmpty()) {
            var asked = form.withError("same", "Choose whether it is one of these children");
            return pages.asked(authority, asked, alike).withErrors();
        }
        chosen.ifPresent(entry -> told.add(entry, telling));
        var id = chosen.map(Entry::id).orElseGet(() -> told.enter(telling));
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id)).saying("What the home told is entered");
    }

    /** The entry that the person says it is about. */
    private static Optional<Entry> chosen(HomeForm sent, List<Entry> alike) {
        return alike.stream()
                .filter(entry -> entry.id().toString().equals(sent.same()))
                .findFirst();
    }

    /** The child was admitted to, or discharged from, a home: the same form, filled in with what is known. */
    @GetMapping("/{authority}/placed-here/{id}/home")
    Page askOf(@PathVariable String authority, @PathVariable RegisterEntryId id) {
        access.require(PlacementAction.KEEP_REGISTER);
        return pages.askedOf(authority, id);
    }

    @PostMapping("/{authority}/placed-here/{id}/home")
    ModelAndView add(
            @PathVariable String authority,
            @PathVariable RegisterEntryId id,
            @ModelAttribute("form") HomeForm sent,
            BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var entry = pages.entry(id);
        var form = pages.checked(sent, Form.of(errors));
        if (form.hasErrors()) {
            return pages.askedOf(authority, entry, form).withErrors();
        }
        told.add(entry, told.telling(sent, checking));
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, id)).saying("What the home told is entered");
    }
}
