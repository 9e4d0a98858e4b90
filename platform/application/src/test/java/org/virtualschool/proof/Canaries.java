package org.virtualschool.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletResponse;

/** Finds words in an answer that only another council's records carry, whatever its status: in its body, its headers and where it leads. */
final class Canaries {

    /** How the keys of the councils' own roles begin: a role is named after its canary. */
    static final String OWN_ROLE = "own-zq";

    private static final Pattern ANY = Pattern.compile("Z([qt])([a-z-]+)\\1z");

    private Canaries() {}

    /** A word that only this council's records carry. */
    static String of(String council) {
        return "Zq" + council + "qz";
    }

    /** A word that only what was told to another council carries: children placed there, and who sent the notice. */
    static String told(String council) {
        return "Zt" + council + "tz";
    }

    /** Words of other councils. What a notice told stands in the inbox and the register made from it, and nowhere else. */
    static List<String> foreignIn(MockHttpServletResponse answer, String council, boolean mayBeTold) {
        return Stream.of(body(answer), headers(answer).toString())
                .flatMap(text -> ANY.matcher(text).results())
                .filter(found -> !found.group(2).equals(council))
                .filter(found -> !mayBeTold || found.group(1).equals("q"))
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    /** The answer without what differs between any two: identifiers, form tokens and the numbers of new sessions. */
    static String unnamed(MockHttpServletResponse answer) {
        return (answer.getStatus() + " " + headers(answer) + body(answer))
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll(OWN_ROLE + "[a-z]+qz", "ID")
                .replaceAll("Set-Cookie: ([^=]+)=[^;\\]]*", "Set-Cookie: $1")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF");
    }

    private static List<String> headers(MockHttpServletResponse answer) {
        return answer.getHeaderNames().stream()
                .sorted()
                .flatMap(name -> answer.getHeaders(name).stream().map(value -> name + ": " + value))
                .toList();
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
