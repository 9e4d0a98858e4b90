package org.virtualschool.cohort.saved;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.roll.RollQuestion;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** Views that somebody saved: the list of them, saving one, deleting one's own. */
@Controller
class SavedViewController {

    private final Access access;
    private final SavedViews views;

    SavedViewController(Access access, SavedViews views) {
        this.access = access;
        this.views = views;
    }

    record ViewForm(
            @NotBlank(message = "Enter a name for the view") @Size(max = 80, message = "Use 80 characters or fewer")
            String name,

            @Nullable String shared) {}

    @GetMapping("/{authority}/children/views")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.SAVE_VIEW);
        return Page.of(
                "cohort/saved/list", new SavedViewsPage(authority, access.me().person(), views.open(), access::nameOf));
    }

    @GetMapping("/{authority}/children/views/new")
    Page ask(@PathVariable String authority, @ModelAttribute("question") RollQuestion question) {
        access.require(CohortAction.SAVE_VIEW);
        return Page.of("cohort/saved/new", new NewViewPage(authority, question, Form.empty()));
    }

    @PostMapping("/{authority}/children/views/new")
    ModelAndView save(
            @PathVariable String authority,
            @ModelAttribute("question") RollQuestion question,
            BindingResult filters,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult sent) {
        access.require(CohortAction.SAVE_VIEW);
        if (sent.hasErrors()) {
            return refused(authority, question, Form.of(sent));
        }
        try {
            views.save(form.name(), "yes".equals(form.shared()), question);
        } catch (Refused taken) {
            return refused(
                    authority,
                    question,
                    Form.of(sent).withError("name", Objects.requireNonNullElse(taken.getMessage(), "")));
        }
        return Redirect.to(Urls.below(authority, "children", "views")).saying("The view is saved");
    }

    @PostMapping("/{authority}/children/views/{view}/delete")
    Redirect delete(@PathVariable String authority, @PathVariable ViewId view) {
        access.require(CohortAction.SAVE_VIEW);
        views.delete(view);
        return Redirect.to(Urls.below(authority, "children", "views")).saying("The view is deleted");
    }

    private static Page refused(String authority, RollQuestion question, Form form) {
        return Page.of("cohort/saved/new", new NewViewPage(authority, question, form))
                .withErrors();
    }
}
