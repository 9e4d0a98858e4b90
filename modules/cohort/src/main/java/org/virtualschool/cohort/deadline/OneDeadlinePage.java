package org.virtualschool.cohort.deadline;

import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** The form that makes one deadline stricter. */
record OneDeadlinePage(String authority, DeadlineRule rule, Form form) {

    String listHref() {
        return Urls.below(authority, "deadlines");
    }

    String action() {
        return Urls.below(authority, "deadlines", rule.key());
    }

    String hint() {
        return "The rule is %d %s. Enter %d again to go back to it.".formatted(rule.days(), rule.unit(), rule.days());
    }
}
