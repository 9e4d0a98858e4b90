package org.virtualschool.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Our components give the HTML that the design system's own examples ask for; where they do not, known-differences.txt says why. */
class FixtureParityTests {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.virtualschool");

    private final Map<String, String> differing = new TreeMap<>();
    private final TreeSet<String> optionsNotTaken = new TreeSet<>();
    private final List<String> equal = new ArrayList<>();

    @Test
    void everyOfficialExampleIsEqualOrAKnownDifference() throws IOException {
        components().forEach((component, ours) -> Fixture.of(component).forEach(fixture -> compare(fixture, ours)));

        var known = new KnownDifferences();
        assertThat(optionsNotTaken)
                .as("options that our components do not take")
                .allMatch(known::option);
        assertThat(differing.keySet())
                .as("examples whose HTML differs: %s", differing)
                .isEqualTo(known.fixtures());
        assertThat(known.unused(optionsNotTaken))
                .as("known differences that are none any more")
                .isEmpty();
        assertThat(equal).hasSizeGreaterThan(300);
        System.out.println(
                "Official examples equal: " + equal.size() + ", options not taken: " + optionsNotTaken.size());
    }

    @Test
    void aComponentThatForgetsAClassIsCaught() {
        var right = "<strong class=\"govuk-tag govuk-tag--red\">Late</strong>";
        var wrong = "<strong class=\"govuk-tag\">Late</strong>";

        assertThat(Dom.normalised(right)).isNotEqualTo(Dom.normalised(wrong));
    }

    private void compare(Fixture fixture, Ours ours) {
        var reading = new OurOptions(fixture.component());
        var parameters = new LinkedHashMap<String, Object>(ours.always());
        var template = "web/ui/" + ours.template() + ".jte";
        reading.read(fixture.options(), ours.names(), TEMPLATES.getParamInfo(template), parameters);
        if (!reading.notTaken().isEmpty()) {
            optionsNotTaken.addAll(reading.notTaken());
            return;
        }
        var output = new StringOutput();
        TEMPLATES.render(template, parameters, output);
        var expected = Dom.normalised(fixture.html());
        var actual = Dom.normalised(output.toString());
        if (expected.equals(actual)) {
            equal.add(fixture.toString());
        } else {
            differing.put(fixture.toString(), "\nexpected\n" + expected + "but ours\n" + actual);
        }
    }

    private record Ours(String template, Map<String, String> names) {

        /** What a template must be given and the design system's example may leave out. */
        Map<String, Object> always() {
            return switch (template) {
                case "errorSummary" -> Map.of("errors", List.of());
                case "radios", "checkboxes", "select" -> Map.of("options", List.of());
                case "dateInput" -> Map.of("name", "");
                case "taskList", "breadcrumbs" -> Map.of("items", List.of());
                default -> Map.of();
            };
        }
    }

    private static Map<String, Ours> components() throws IOException {
        var components = new LinkedHashMap<String, Ours>();
        var text = new ClassPathResource("parity/components.txt").getContentAsString(StandardCharsets.UTF_8);
        for (var block : text.replaceAll("(?m)^#.*\n", "").strip().split("\n\\s*\n")) {
            var lines = block.strip().split("[\n|]");
            var head = lines[0].split("=");
            var names = new LinkedHashMap<String, String>();
            for (var i = 1; i < lines.length; i++) {
                var pair = lines[i].split("=");
                names.put(pair[0].strip(), pair[1].strip());
            }
            components.put(head[0].strip(), new Ours(head[1].strip(), names));
        }
        return components;
    }
}
