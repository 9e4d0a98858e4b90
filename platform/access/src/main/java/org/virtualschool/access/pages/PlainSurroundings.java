package org.virtualschool.access.pages;

import gg.jte.Content;
import org.springframework.web.util.HtmlUtils;
import org.virtualschool.access.Surroundings;

/** A document with nothing but the page in it. */
final class PlainSurroundings implements Surroundings {

    @Override
    public Content around(String title, Content inside) {
        return output -> {
            output.writeContent("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">");
            output.writeContent("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
            output.writeContent(HtmlUtils.htmlEscape(title));
            output.writeContent(" - Virtual School</title><link rel=\"stylesheet\" href=\"/assets/app.css\"></head>");
            output.writeContent("<body class=\"govuk-template__body\"><div class=\"govuk-width-container\">");
            output.writeContent("<main class=\"govuk-main-wrapper\" id=\"main-content\">");
            inside.writeTo(output);
            output.writeContent("</main></div></body></html>");
        };
    }
}
