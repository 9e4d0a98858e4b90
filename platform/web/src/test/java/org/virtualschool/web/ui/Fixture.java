package org.virtualschool.web.ui;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One example of the design system's own: options, and the HTML that they must give. */
record Fixture(String component, String name, JsonNode options, String html) {

    private static final Path PACKAGE = Path.of(
            System.getProperty("virtualschool.root", "../.."),
            "platform/web/node_modules/govuk-frontend/dist/govuk/components");

    static List<Fixture> of(String component) {
        var file = PACKAGE.resolve(component).resolve("fixtures.json").toFile();
        return JsonMapper.shared()
                .readTree(file)
                .get("fixtures")
                .valueStream()
                .map(fixture -> new Fixture(
                        component,
                        fixture.get("name").asString(),
                        fixture.get("options"),
                        fixture.get("html").asString()))
                .toList();
    }

    @Override
    public String toString() {
        return component + "/" + name;
    }
}
