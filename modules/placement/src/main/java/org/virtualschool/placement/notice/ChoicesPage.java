package org.virtualschool.placement.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.Link;

/**
 * The page of choices.
 *
 * @param child name of the child
 * @param fixedRecipient whom a correction goes to; null where the recipient is chosen
 * @param types what may be told here
 * @param changed that the roll has changed since the recipient was chosen, so that it is asked again; null if not
 * @param doubt why the recipient has to be confirmed; null where it is certain
 */
record ChoicesPage(
        String title,
        String child,
        String action,
        List<Link> breadcrumbs,
        Form form,
        @Nullable String fixedRecipient,
        @Nullable String changed,
        @Nullable String doubt,
        List<Choice> recipients,
        List<Choice> authorities,
        List<Choice> types,
        List<Choice> endReasons,
        List<Choice> schoolPlans,
        List<Choice> senAnswers) {

    @Override
    public String toString() {
        return "ChoicesPage[" + action + "]";
    }
}
