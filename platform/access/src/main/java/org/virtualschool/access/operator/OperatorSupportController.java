package org.virtualschool.access.operator;

import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.support.AskingForSupport;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** An operator asks a council for support access. */
@Controller
class OperatorSupportController {

    private final CouncilReading reading;
    private final AskingForSupport asking;
    private final WhoOperates operators;

    OperatorSupportController(CouncilReading reading, AskingForSupport asking, WhoOperates operators) {
        this.reading = reading;
        this.asking = asking;
        this.operators = operators;
    }

    @PostMapping("/operator/councils/{slug}/support")
    ModelAndView ask(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SupportForm form,
            BindingResult sent,
            Authentication authentication) {
        var council = reading.tenant(slug);
        if (sent.hasErrors()) {
            return shown(slug, Form.of(sent));
        }
        try {
            ask(council, operators.current(authentication), form);
        } catch (Refused e) {
            return shown(slug, Form.of(sent).withError("", String.valueOf(e.getMessage())));
        }
        return Redirect.to(Urls.path("operator", "councils", slug))
                .saying("You have asked for support access", "Nothing is shown to you until the council agrees.");
    }

    private void ask(Tenant council, Operator operator, SupportForm form) {
        var ticket = Optional.ofNullable(form.ticket()).map(String::strip).filter(number -> !number.isEmpty());
        Tenancy.as(council.id(), () -> {
            asking.ask(operator, form.reason().strip(), ticket);
            return true;
        });
    }

    private ModelAndView shown(String slug, Form form) {
        return Page.of("access/operator/council", reading.one(slug, form)).withErrors();
    }
}
