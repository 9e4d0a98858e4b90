package org.virtualschool.proof;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A method and pattern of the running table of routes. */
record Route(HttpMethod method, String pattern) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Every route under an authority; those of planted controllers are no part of the product. */
    static List<Route> all(RequestMappingHandlerMapping table) {
        return table.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.contains("{authority}") && !pattern.contains("/planted/"))
                        .flatMap(pattern -> methods(mapping.getMethodsCondition().getMethods().stream()
                                        .map(method -> method.asHttpMethod()))
                                .map(method -> new Route(method, pattern))))
                .distinct()
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<HttpMethod> methods(Stream<HttpMethod> declared) {
        var methods = declared.toList();
        return methods.isEmpty() ? Stream.of(HttpMethod.GET) : methods.stream();
    }

    /** The places that take an identifier. */
    List<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("authority"))
                .toList();
    }

    String address(Map<String, String> path) {
        return VARIABLE.matcher(pattern).replaceAll(found -> path.getOrDefault(found.group(1), "x"));
    }

    boolean writes() {
        return !method.equals(HttpMethod.GET);
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    /** Whether its answers may say what other councils told by notices: the inbox, and the register that is made from it. */
    boolean tellsWhatNoticesSay() {
        return pattern.contains("inbox") || pattern.contains("placed-here");
    }

    /** What kind of record a variable of this route names. */
    String kindOf(String variable) {
        if (variable.equals("child")) {
            return pattern.contains("notices/new") ? "told" : "child";
        }
        if (variable.equals("other")) {
            return "told";
        }
        if (variable.equals("person")) {
            return pattern.contains("/memberships") ? "leaver" : "person";
        }
        if (variable.equals("urn")) {
            return "school";
        }
        if (variable.equals("contact")) {
            return pattern.contains("/start-again") ? "contact with an account" : "contact";
        }
        if (variable.equals("invitation")) {
            return "invitation";
        }
        if (variable.equals("request")) {
            return "access request";
        }
        if (variable.equals("message")) {
            return "kind of message";
        }
        if (variable.equals("rule")) {
            return "deadline";
        }
        if (variable.equals("role")) {
            return "own role";
        }
        if (variable.equals("system")) {
            return "system";
        }
        if (variable.equals("wish")) {
            return "wish";
        }
        if (variable.equals("list")) {
            return "staff list";
        }
        if (variable.equals("membership")) {
            return "membership";
        }
        if (variable.equals("line")) {
            return "child contact";
        }
        if (variable.equals("handover")) {
            return "handover";
        }
        if (variable.equals("news")) {
            return "school notice";
        }
        if (variable.equals("holder")) {
            return "holder";
        }
        if (variable.equals("delegation")) {
            return "delegation";
        }
        if (variable.equals("arrangement")) {
            return "arrangement";
        }
        if (List.of("warning", "change", "meeting", "document", "entry").contains(variable)) {
            return variable;
        }
        if (List.of("move", "requirement").contains(variable)) {
            return variable;
        }
        if (variable.equals("astray")) {
            return "astray";
        }
        if (List.of("advice", "fact", "placing").contains(variable)) {
            return variable;
        }
        if (variable.equals("own")) {
            return "own requirement";
        }
        if (variable.equals("support")) {
            return "support access";
        }
        if (variable.equals("export")) {
            return "export";
        }
        if (variable.equals("view")) {
            return "view";
        }
        if (variable.equals("cohort")) {
            return "cohort";
        }
        if (variable.equals("kind")) {
            return "work";
        }
        if (pattern.contains("import")) {
            return "import";
        }
        if (pattern.contains("placed-here")) {
            return "placed here";
        }
        if (pattern.contains("inbox")) {
            return "inbox";
        }
        return pattern.contains("/send") || pattern.contains("/check") ? "draft" : "notice";
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
