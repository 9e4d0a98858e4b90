package org.virtualschool.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * Where something leads: in breadcrumbs, navigation, error summaries and beside a row.
 *
 * @param href null where there is nothing to follow
 * @param hiddenText what only a screen reader says after the text: "Change" <em>name</em>
 * @param current whether this is the page one is on
 */
public record Link(
        @Nullable String href, String text, @Nullable String hiddenText, boolean current) {

    public static Link to(@Nullable String href, String text) {
        return new Link(href, text, null, false);
    }

    /** Words without an address, such as the last breadcrumb. */
    public static Link here(String text) {
        return new Link(null, text, null, true);
    }

    /** The same link with words that only a screen reader says. */
    public Link about(String hidden) {
        return new Link(href, text, hidden, current);
    }

    /** The same link, marked as the page one is on. */
    public Link current(boolean isCurrent) {
        return new Link(href, text, hiddenText, isCurrent);
    }
}
