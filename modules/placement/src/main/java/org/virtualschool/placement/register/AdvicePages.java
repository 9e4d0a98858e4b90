package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the pages of the advice log. */
@Component
class AdvicePages {

    private final Access access;
    private final Dossier dossier;
    private final Choices choices;
    private final AdviceWords words;
    private final Clock clock;

    AdvicePages(Access access, Dossier dossier, Choices choices, AdviceWords words, Clock clock) {
        this.access = access;
        this.dossier = dossier;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    /** The form, with what is wrong with it. */
    Form checked(AdviceForm sent, Form form) {
        return Problems.on(form, sent.problems(choices, LocalDate.now(clock)));
    }

    Page asked(String authority, Entry entry, Form form) {
        dossier.seen(PlacementAction.RECORD_ADVICE, List.of(entry));
        var page = new AdviceFormPage(authority, entry, choices.of(Choices.ASKER), choices.of(Choices.TOPIC), form);
        return Page.of("placement/register/advise", page);
    }

    Page shown(String authority, Entry entry, Advice advice, Form form) {
        dossier.seen(PlacementAction.VIEW_REGISTER, List.of(entry));
        var may = access.may(PlacementAction.RECORD_ADVICE);
        return Page.of(
                "placement/register/advice", new AdvicePage(authority, entry, advice, words.rows(advice), may, form));
    }
}
