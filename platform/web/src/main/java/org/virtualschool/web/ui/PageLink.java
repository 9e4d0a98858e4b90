package org.virtualschool.web.ui;

/** One entry of a pagination: a page of results, or the gap between pages. */
public record PageLink(String href, String number, String label, boolean current, boolean ellipsis) {

    public static PageLink to(String href, int number, boolean current) {
        return new PageLink(href, Integer.toString(number), "Page " + number, current, false);
    }

    public static PageLink gap() {
        return new PageLink("", "", "", false, true);
    }
}
