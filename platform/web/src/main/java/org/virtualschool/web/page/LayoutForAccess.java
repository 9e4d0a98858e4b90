package org.virtualschool.web.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.virtualschool.access.Surroundings;

/** What access puts its own pages into: the same layout as everybody's. */
class LayoutForAccess implements Surroundings {

    private final TemplateEngine templates;
    private final Frames frames;

    LayoutForAccess(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public Content around(String title, Content inside) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var page = Map.<String, Object>of("frame", frames.around(request), "title", title, "content", inside);
        return output -> templates.render("web/ui/layout.jte", page, output);
    }
}
