package org.virtualschool.web.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.virtualschool.access.Surroundings;

/** Gives the pages of access, which cannot reach web, the layout that every page has. */
class LayoutSurroundings implements Surroundings {

    private final TemplateEngine templates;
    private final Frames frames;
    private final HttpServletRequest request;

    /** @param request the current one, whichever that is: Spring hands in a proxy */
    LayoutSurroundings(TemplateEngine templates, Frames frames, HttpServletRequest request) {
        this.templates = templates;
        this.frames = frames;
        this.request = request;
    }

    @Override
    public Content around(String title, Content inside) {
        var layout = Map.<String, Object>of("frame", frames.around(request), "title", title, "content", inside);
        return output -> templates.render("web/ui/layout.jte", layout, output);
    }
}
