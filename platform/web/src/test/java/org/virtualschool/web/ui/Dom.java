package org.virtualschool.web.ui;

import java.util.Arrays;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as a browser understands it, written so that two pieces are equal exactly when they mean the same. */
final class Dom {

    private Dom() {}

    static String normalised(String html) {
        var out = new StringBuilder();
        Jsoup.parseBodyFragment(html).body().childNodes().forEach(node -> write(node, 0, out));
        return out.toString();
    }

    private static void write(Node node, int depth, StringBuilder out) {
        if (node instanceof TextNode text) {
            var words = text.getWholeText().replaceAll("\\s+", " ").strip();
            if (!words.isEmpty()) {
                out.append("  ".repeat(depth)).append(words).append('\n');
            }
        } else if (node instanceof Element element) {
            out.append("  ".repeat(depth)).append('<').append(element.normalName());
            var attributes = new TreeMap<String, String>();
            element.attributes()
                    .forEach(attribute ->
                            attributes.put(attribute.getKey(), value(attribute.getKey(), attribute.getValue())));
            attributes.forEach((name, value) ->
                    out.append(' ').append(name).append("=\"").append(value).append('"'));
            out.append(">\n");
            element.childNodes().forEach(child -> write(child, depth + 1, out));
        }
    }

    private static String value(String name, String value) {
        if (!name.equals("class")) {
            return value.replaceAll("\\s+", " ").strip();
        }
        return String.join(
                " ",
                Arrays.stream(value.strip().split("\\s+")).sorted().distinct().toList());
    }
}
