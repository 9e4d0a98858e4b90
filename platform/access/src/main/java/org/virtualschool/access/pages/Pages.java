package org.virtualschool.access.pages;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.virtualschool.access.Surroundings;

/** Makes the answer of a controller from a template and the record that it shows. */
@Component
public class Pages {

    private final ObjectProvider<Surroundings> surroundings;

    Pages(ObjectProvider<Surroundings> surroundings) {
        this.surroundings = surroundings;
    }

    /** @param template its path below {@code templates/}, without ending */
    public ModelAndView page(String template, Object page) {
        return new ModelAndView(
                template, Map.of("page", page, "surroundings", surroundings.getIfAvailable(PlainSurroundings::new)));
    }
}
