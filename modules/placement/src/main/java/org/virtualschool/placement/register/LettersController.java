package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** The yearly letters to placing authorities: a page to print, a file, and that it went. */
@Controller
class LettersController {

    private final Access access;
    private final Letters letters;
    private final LetterPages pages;
    private final Choices choices;
    private final Clock clock;

    LettersController(Access access, Letters letters, LetterPages pages, Choices choices, Clock clock) {
        this.access = access;
        this.letters = letters;
        this.pages = pages;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping("/{authority}/placed-here/letters")
    Page list(@PathVariable String authority) {
        access.require(PlacementAction.VIEW_REGISTER);
        return pages.list(authority, letters.placing());
    }

    @GetMapping("/{authority}/placed-here/letters/{placing}")
    Page show(@PathVariable String authority, @PathVariable String placing) {
        access.require(PlacementAction.VIEW_REGISTER);
        return pages.letter(authority, find(placing), Form.empty());
    }

    @GetMapping("/{authority}/placed-here/letters/{placing}/file")
    ResponseEntity<byte[]> file(@PathVariable String authority, @PathVariable String placing) {
        access.require(PlacementAction.VIEW_REGISTER);
        return pages.file(find(placing));
    }

    @PostMapping("/{authority}/placed-here/letters/{placing}/sent")
    ModelAndView sent(
            @PathVariable String authority,
            @PathVariable String placing,
            @ModelAttribute("form") LetterForm sent,
            BindingResult errors) {
        access.require(PlacementAction.KEEP_REGISTER);
        var to = find(placing);
        var form = Problems.on(Form.of(errors), sent.problems(choices, LocalDate.now(clock)));
        if (form.hasErrors()) {
            return pages.letter(authority, to, form).withErrors();
        }
        letters.sent(to, pages.children(to), Objects.requireNonNull(sent.on()), sent.way());
        return Redirect.to(Urls.below(authority, RegisterPage.PATH, "letters")).saying("The letter is in the log");
    }

    private Letters.Placing find(String code) {
        return letters.placing().stream()
                .filter(each -> each.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("letter-not-found", "No child of this authority is placed here"));
    }
}
