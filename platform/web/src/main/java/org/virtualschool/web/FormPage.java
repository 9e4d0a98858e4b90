package org.virtualschool.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The page that a request belongs to: the one asked for, or the one on which the form stood that was sent. */
public final class FormPage {

    /** The hidden field in which each form says where it stands. */
    public static final String FIELD = "_page";

    private static final Pattern OURS = Pattern.compile("(/[A-Za-z0-9_.~%-]+)+(\\?[A-Za-z0-9_.~%=&+,-]*)?");

    private FormPage() {}

    /**
     * Path and query of the page. What a form says of itself counts only as a plain address below the same first segment as its own: the
     * way back leads to no other authority and to no other site.
     */
    public static String of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return query == null ? path : path + "?" + query;
        }
        var place = path.replaceFirst("^(/[^/]*).*", "$1");
        var said = request.getParameter(FIELD);
        return said != null && isBelow(place, said) ? said : place;
    }

    private static boolean isBelow(String place, String page) {
        return OURS.matcher(page).matches()
                && (page.equals(place) || page.startsWith(place + "/") || page.startsWith(place + "?"))
                && !page.contains("/.");
    }
}
