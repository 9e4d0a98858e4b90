package org.virtualschool.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What was kept of a form whose page is now asked for again: every form of the page that nobody has sent yet is filled in with it. */
public final class KeptValues {

    private static final String NAME = KeptValues.class.getName();

    private KeptValues() {}

    /** From now on forms of this request are filled in with these values, by field. */
    public static void fillIn(HttpServletRequest request, Map<String, List<String>> values) {
        request.setAttribute(NAME, values);
    }

    /** Whether this request's forms are filled in with what was kept. */
    public static boolean areIn(HttpServletRequest request) {
        return request.getAttribute(NAME) != null;
    }

    @SuppressWarnings("unchecked")
    static Map<String, List<String>> ofThisRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getAttribute(NAME) instanceof Map<?, ?> values
                ? (Map<String, List<String>>) values
                : Map.of();
    }
}
