package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.virtualschool.access.Roles;
import tools.jackson.databind.json.JsonMapper;

/** Strings that break software, typed into every text field that any page of the product has: taken or refused, shown as typed, never run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NaughtyStringsTests extends FourCouncils {

    private static final Path STRINGS =
            Path.of("../../modules/cohort/src/test/resources/importing/naughty-strings/blns.json");

    /** No page can show these again: HTML has no NUL, UTF-8 no half of a pair. */
    private static final List<String> UNWRITABLE = List.of("a\u0000b", "a\ud800b");

    /** What the famous list leaves out. */
    private static final List<String> OURS = List.of("x".repeat(100_000), "\u202egnirts", "\ufeff");

    private static final String TEXT =
            "input:not([type]), input[type=text], input[type=email], input[type=search], input[type=number], textarea";

    private static final List<String> KINDS =
            List.of("child", "told", "notice", "inbox", "import", "setting", "person", "staff list", "access request");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Browser browser;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private final Caller head = new Caller("north", Roles.VIRTUAL_SCHOOL_HEAD);
    private final List<String> faults = new ArrayList<>();

    /** A form as a browser would send it, and its text fields. */
    private record Typed(FormElement form, List<String> fields) {

        @Override
        public String toString() {
            return form.attr("method").toUpperCase(Locale.ROOT) + " " + shape(form.attr("action")) + " " + fields;
        }
    }

    @Test
    void areTakenOrRefusedAndNeverRun() throws Exception {
        var forms = forms();
        var strings = strings();
        for (var form : forms.values()) {
            for (int first = 0; first < strings.size(); first++) {
                type(form, strings, first);
            }
        }
        var fields =
                forms.values().stream().mapToInt(form -> form.fields().size()).sum();
        ProofReport.tried(
                "naughty strings",
                "into " + fields + " fields of " + forms.size() + " forms",
                strings.size() + " strings into each",
                faults.size());
        assertThat(faults).isEmpty();
        assertThat(fields).isGreaterThanOrEqualTo(15);
        assertThat(forms.keySet()).anyMatch(form -> form.endsWith("[email]"));
    }

    @Test
    void areTakenOrRefusedFromMachines() throws Exception {
        var machine = new Caller("north", Roles.MACHINE_CLIENT);
        var bodies = new ValidBodies(world());
        var fields = 0;
        for (var route : Route.all(routes)) {
            if (bodies.with(route, machine, Map.of()) instanceof Body.Json(var members) && route.isApi()) {
                for (var name : members.keySet()) {
                    sendEach(route, machine, members, name);
                    fields++;
                }
            }
        }
        ProofReport.tried(
                "naughty strings",
                "into " + fields + " members of what machines send",
                strings().size() + " strings into each",
                faults.size());
        assertThat(faults).isEmpty();
        assertThat(fields).isGreaterThanOrEqualTo(7);
    }

    private void sendEach(Route route, Caller machine, Map<String, Object> members, String name) throws Exception {
        var path = new HashMap<>(Map.of("authority", "north"));
        route.variables()
                .forEach(variable -> path.put(
                        variable, world().idsOf("north", route.kindOf(variable)).getFirst()));
        for (var string : strings()) {
            var strange = new HashMap<>(members);
            strange.put(name, string);
            var answer = browser.send(route, machine, path, new Body.Json(strange));
            if (failed(route + " " + name, string, answer)) {
                continue;
            }
            assertThat(String.valueOf(answer.getContentType())).matches("null|application/(problem\\+)?json.*");
        }
    }

    @Test
    void areNoHarmAsTheNameOfAFile() throws Exception {
        for (var string : strings()) {
            var file = new MockMultipartFile("list", string, "text/csv", new byte[] {0, 1, 2, 3});
            var answer = mvc.perform(multipart("/north/imports")
                            .file(file)
                            .with(signedIn())
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
            look("the name of a file", string, answer);
        }
        assertThat(faults).isEmpty();
    }

    /** The looking itself can fail: what runs is found, what was lost is found. */
    @Test
    void findsWhatRunsAndWhatIsLost() {
        assertThat(runs(Jsoup.parse("<p onmouseover=alert(1)>a</p>"))).isTrue();
        assertThat(runs(Jsoup.parse("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>")))
                .isFalse();
        assertThat(runs(Jsoup.parse("<script>alert(1)</script>"))).isTrue();
    }

    /** Each field gets a string of its own, so that in the end every string has been in every field. */
    private void type(Typed typed, List<String> strings, int first) throws Exception {
        var method = typed.form().attr("method").equalsIgnoreCase("post") ? HttpMethod.POST : HttpMethod.GET;
        var sent = request(method, URI.create(typed.form().attr("action")))
                .with(signedIn())
                .with(csrf());
        for (var entry : typed.form().formData()) {
            if (!entry.key().equals("_csrf") && !typed.fields().contains(entry.key())) {
                sent = sent.param(entry.key(), entry.value());
            }
        }
        var strange = new HashMap<String, String>();
        for (var field : typed.fields()) {
            var string = strings.get((first + 37 * strange.size()) % strings.size());
            strange.put(field, string);
            sent = sent.param(field, string);
        }
        var answer = mvc.perform(sent).andReturn().getResponse();
        look(typed.toString(), strange.toString(), answer);
        if (answer.getStatus() == 422) {
            var again = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
            strange.forEach((field, string) -> isKept(again, typed + " " + field, field, string));
        }
    }

    private void isKept(Document page, String where, String name, String string) {
        var field = page.select("[name=" + name + "]").first();
        if (field != null && !UNWRITABLE.contains(string) && !kept(field).equals(onOneLine(string))) {
            faults.add(where + " lost " + shown(string) + " and kept " + shown(kept(field)));
        }
    }

    private boolean failed(String where, String string, MockHttpServletResponse answer) {
        if (answer.getStatus() < 500) {
            return false;
        }
        return faults.add(where + " answers " + answer.getStatus() + " to " + shown(string));
    }

    private void look(String where, String string, MockHttpServletResponse answer) throws Exception {
        if (!failed(where, string, answer) && runs(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)))) {
            faults.add(where + " runs " + shown(string));
        }
    }

    /** Every page's own script is a file of ours; nothing stands in an attribute. */
    private static boolean runs(Document page) {
        return page.select("script").stream()
                        .anyMatch(script -> !script.attr("src").startsWith("/assets/")
                                || !script.data().isBlank())
                || page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute
                                                .getValue()
                                                .strip()
                                                .toLowerCase(Locale.ROOT)
                                                .startsWith("javascript:")
                                        && !attribute.getKey().equals("value"))
                || !page.select("iframe, object, embed, img[src=x], marquee").isEmpty();
    }

    private static String kept(Element field) {
        return onOneLine(field.tagName().equals("textarea") ? field.wholeText() : field.attr("value"));
    }

    private static String onOneLine(String string) {
        return string.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
    }

    private static String shown(String string) {
        return "\"" + string.substring(0, Math.min(60, string.length())).replaceAll("\\p{C}", "?") + "\"";
    }

    /** The forms with text fields on all pages that the head of a council can open, one of each shape. */
    private Map<String, Typed> forms() throws Exception {
        var found = new TreeMap<String, Typed>();
        for (var address : addresses()) {
            var answer = mvc.perform(get(URI.create(address)).with(signedIn()))
                    .andReturn()
                    .getResponse();
            if (answer.getStatus() == 200) {
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("form[action]").stream()
                        .map(form ->
                                new Typed((FormElement) form, form.select(TEXT).eachAttr("name")))
                        .filter(form -> !form.fields().isEmpty())
                        .forEach(form -> found.putIfAbsent(form.toString(), form));
            }
        }
        return found;
    }

    private List<String> addresses() {
        var ofCouncil = routes.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/{authority}"))
                .distinct()
                .sorted()
                .flatMap(this::filled)
                .distinct();
        return Stream.concat(Stream.of("/sign-in"), ofCouncil).toList();
    }

    private Stream<String> filled(String pattern) {
        var address = pattern.replace("{authority}", "north");
        return KINDS.stream()
                .flatMap(kind -> world().idsOf("north", kind).stream().limit(2))
                .map(id -> address.replaceAll("\\{\\w+}", id));
    }

    private static String shape(String action) {
        return action.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
    }

    private RequestPostProcessor signedIn() {
        return head.signedIn(world().broker("north"));
    }

    private static List<String> strings() throws IOException {
        var list = JsonMapper.shared().readValue(Files.readAllBytes(STRINGS), String[].class);
        return Stream.of(List.of(list), UNWRITABLE, OURS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
