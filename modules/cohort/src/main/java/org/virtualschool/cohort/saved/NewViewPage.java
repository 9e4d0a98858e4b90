package org.virtualschool.cohort.saved;

import java.util.List;
import java.util.Map;
import org.virtualschool.cohort.roll.RollQuestion;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** A view to be named and saved. */
record NewViewPage(String authority, RollQuestion question, Form form) {

    String action() {
        return Urls.below(authority, "children", "views", "new");
    }

    String listHref() {
        return Urls.query(Urls.below(authority, "children"), question.parameters());
    }

    /** What is saved, to be sent again. */
    Map<String, List<String>> saved() {
        return question.lasting();
    }

    List<Choice> sharing() {
        return List.of(Choice.of("yes", "Everybody in the council may use it")
                .hint("Each sees only the children within the own reach. Name no child."));
    }
}
