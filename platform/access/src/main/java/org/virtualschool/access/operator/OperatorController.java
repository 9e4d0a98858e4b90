package org.virtualschool.access.operator;

import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.post.Addressee;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Refused;
import org.virtualschool.web.Urls;

/** The operator's console. Only an operator comes here: to everybody else there is nothing at these addresses. */
@Controller
class OperatorController {

    private static final String MANIFEST = "access/operator/manifest";
    private static final int LONGEST_REASON = 200;

    private final CouncilReading reading;
    private final BringingOn bringing;
    private final Checking checking;
    private final Council council;
    private final WhoOperates operators;

    OperatorController(
            CouncilReading reading, BringingOn bringing, Checking checking, Council council, WhoOperates operators) {
        this.reading = reading;
        this.bringing = bringing;
        this.checking = checking;
        this.council = council;
        this.operators = operators;
    }

    @GetMapping("/operator")
    Page councils() {
        return Page.of("access/operator/councils", reading.all());
    }

    @GetMapping("/operator/councils/{slug}")
    Page council(@PathVariable String slug) {
        return shown(slug, Form.empty());
    }

    @GetMapping("/operator/manifest")
    Page manifest(@RequestParam(name = "council", defaultValue = "") String slug) {
        var text = slug.isEmpty() ? "" : reading.manifest(slug);
        return Page.of(MANIFEST, new ManifestPage(text, Optional.empty(), Optional.empty()));
    }

    @PostMapping("/operator/manifest/check")
    Page check(@RequestParam(defaultValue = "") String manifest) {
        var report = Report.of(checking.check(manifest));
        var page = Page.of(MANIFEST, new ManifestPage(manifest, Optional.of(report), Optional.empty()));
        return report.isRefused() ? page.withErrors() : page;
    }

    @PostMapping("/operator/manifest/apply")
    Page apply(@RequestParam(defaultValue = "") String manifest, Authentication authentication) {
        var report = bringing.apply(operators.current(authentication), manifest);
        var page = Page.of(MANIFEST, new ManifestPage(manifest, Optional.empty(), Optional.of(report)));
        return report.isRefused() ? page.withErrors() : page;
    }

    @PostMapping("/operator/councils/{slug}/suspend")
    ModelAndView suspend(@PathVariable String slug, @RequestParam(defaultValue = "") String because) {
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            var form = Form.filledWith(Map.of("because", because))
                    .withError("because", "Say why, in at most 200 characters");
            return shown(slug, form).withErrors();
        }
        bringing.suspend(reading.tenant(slug), reason);
        return back(slug).saying("Suspended: nobody of the council gets in");
    }

    @PostMapping("/operator/councils/{slug}/resume")
    Redirect resume(@PathVariable String slug) {
        bringing.resume(reading.tenant(slug));
        return back(slug).saying("The council goes on");
    }

    @PostMapping("/operator/councils/{slug}/first-administrator")
    ModelAndView firstAdministrator(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email) {
        var form = Form.filledWith(Map.of("name", name, "email", email));
        var addressee = addressee(name.strip(), email.strip());
        if (addressee.isEmpty()) {
            return shown(
                            slug,
                            form.withError(
                                    "email",
                                    "Check name and address: a name of letters; an address like name@council.gov.uk"))
                    .withErrors();
        }
        try {
            council.firstAdministratorIs(reading.tenant(slug), addressee.get());
        } catch (Refused e) {
            return shown(slug, form.withError("", String.valueOf(e.getMessage())))
                    .withErrors();
        }
        return back(slug)
                .saying("The invitation is on its way", "The code that confirms it has gone to the Director’s office.");
    }

    private static Optional<Addressee> addressee(String name, String email) {
        try {
            return Optional.of(new Addressee(name, email));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Page shown(String slug, Form form) {
        return Page.of("access/operator/council", reading.one(slug, form));
    }

    private static Redirect back(String slug) {
        return Redirect.to(Urls.path("operator", "councils", slug));
    }
}
