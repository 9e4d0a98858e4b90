package org.virtualschool.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a controller answers with: a template and the one record that it shows. Inside the template {@code page} is that record and
 * {@code frame} what surrounds every page.
 */
public final class Page extends ModelAndView {

    private Page(String template, Object page) {
        super(template, Map.of("page", page));
    }

    /** @param template its path below {@code templates/}, without ending: {@code cohort/roll/list} */
    public static Page of(String template, Object page) {
        return new Page(template, page);
    }

    /** The same page with errors beside the values that were sent: 422. */
    public Page withErrors() {
        setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return this;
    }
}
