package org.virtualschool.placement.register;

import java.util.Map;
import org.virtualschool.web.Form;

/** Marks a form with what is wrong with its answers; what its fields say of themselves comes first. */
final class Problems {

    private Problems() {}

    /** @param problems by field, each with what to do */
    static Form on(Form form, Map<String, String> problems) {
        var marked = form;
        for (var problem : problems.entrySet()) {
            if (marked.error(problem.getKey()) == null) {
                marked = marked.withError(problem.getKey(), problem.getValue());
            }
        }
        return marked;
    }
}
