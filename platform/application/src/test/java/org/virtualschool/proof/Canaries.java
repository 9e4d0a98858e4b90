package org.virtualschool.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.mock.web.MockHttpServletResponse;

/** Finds words in an answer that only another council's records carry, whatever its status: in its body, its headers and where it leads. */
final class Canaries {

    private Canaries() {}

    /** What a notice told stands in the inbox, and nowhere else. */
    static List<String> foreignIn(
            MockHttpServletResponse answer, String council, List<String> councils, boolean mayBeTold) {
        var text = textOf(answer);
        var foreign = new ArrayList<>(carriedBy(text, council, councils, World::canary));
        if (!mayBeTold) {
            foreign.addAll(carriedBy(text, council, councils, World::toldCanary));
        }
        return foreign;
    }

    private static List<String> carriedBy(
            String text, String council, List<String> councils, UnaryOperator<String> canary) {
        return councils.stream()
                .filter(other -> !other.equals(council))
                .map(canary)
                .filter(text::contains)
                .toList();
    }

    private static String textOf(MockHttpServletResponse answer) {
        return body(answer) + headers(answer);
    }

    /** The answer without what differs between any two: identifiers and form tokens. */
    static String unnamed(MockHttpServletResponse answer) {
        return (answer.getStatus() + " " + headers(answer) + body(answer))
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
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
