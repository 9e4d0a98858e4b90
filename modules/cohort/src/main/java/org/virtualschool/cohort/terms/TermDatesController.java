package org.virtualschool.cohort.terms;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Access;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.TermDates.Whose;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Redirect;
import org.virtualschool.web.Urls;

/** When schools meet: the list of what is known, and the form for one school year. */
@Controller
class TermDatesController {

    private static final String LIST = "term-dates";

    private final Access access;
    private final RecordingTermDates recording;
    private final Tenants tenants;
    private final Clock clock;

    TermDatesController(Access access, RecordingTermDates recording, Tenants tenants, Clock clock) {
        this.access = access;
        this.recording = recording;
        this.tenants = tenants;
        this.clock = clock;
    }

    @GetMapping("/{authority}/term-dates")
    Page list(@PathVariable String authority) {
        access.require(CohortAction.VIEW_TERM_DATES);
        var mayRecord = access.may(CohortAction.RECORD_TERM_DATES);
        return Page.of("cohort/terms/list", new TermDatesPage(authority, recording.all(), mayRecord));
    }

    @GetMapping("/{authority}/term-dates/new")
    Page ask(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String urn,
            @RequestParam Optional<Integer> year) {
        access.require(CohortAction.RECORD_TERM_DATES);
        var asked = TermDatesFields.of(
                recording.all(),
                code.isEmpty() ? ownCode() : code,
                urn,
                year.orElse(TermDates.schoolYearOf(LocalDate.now(clock))));
        return page(authority, Form.filledWith(asked));
    }

    @PostMapping("/{authority}/term-dates")
    ModelAndView record(
            @PathVariable String authority,
            @Valid @ModelAttribute("form") @Nullable TermDatesForm sent,
            BindingResult errors) {
        access.require(CohortAction.RECORD_TERM_DATES);
        var form = Form.of(errors);
        if (sent == null || form.hasErrors()) {
            return page(authority, form).withErrors();
        }
        var whose = whose(sent.authorityCode(), sent.urn()).filter(recording::exists);
        if (whose.isEmpty()) {
            form = form.withError(
                    blank(sent.urn()) ? "authorityCode" : "urn",
                    blank(sent.urn())
                            ? "Choose the authority"
                            : "Enter the URN of an open school in England: six digits, or leave it empty");
        }
        var text = new TermDatesText(Objects.requireNonNull(sent.year()), text(sent.halfTerms()), text(sent.closed()));
        for (var wrong : text.wrong()) {
            form = form.withError(wrong.field(), wrong.message());
        }
        if (form.hasErrors()) {
            return page(authority, form).withErrors();
        }
        recording.record(text.dates(whose.orElseThrow()));
        return Redirect.to(Urls.below(authority, LIST)).saying("The term dates are recorded");
    }

    @PostMapping("/{authority}/term-dates/withdrawal")
    Redirect withdraw(
            @PathVariable String authority,
            @RequestParam(defaultValue = "") String authorityCode,
            @RequestParam(defaultValue = "") String urn,
            @RequestParam int year) {
        access.require(CohortAction.RECORD_TERM_DATES);
        whose(authorityCode, urn).ifPresent(whose -> recording.withdraw(whose, year));
        return Redirect.to(Urls.below(authority, LIST)).saying("The term dates are taken back");
    }

    private Page page(String authority, Form form) {
        return Page.of(
                "cohort/terms/new",
                new OneYearPage(
                        authority,
                        form,
                        recording.authorities(),
                        TermDates.schoolYearOf(LocalDate.now(clock)),
                        FromFile.NONE));
    }

    private String ownCode() {
        return tenants.here().dfeCode();
    }

    private static Optional<Whose> whose(@Nullable String code, @Nullable String urn) {
        return blank(urn)
                ? AuthorityCode.parse(text(code)).map(OfAuthority::new)
                : Urn.parse(text(urn)).map(OfSchool::new);
    }

    private static boolean blank(@Nullable String text) {
        return text(text).isBlank();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
