package org.virtualschool.web.ui;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the design system's options as what our components take, and remembers what they do not. */
class OurOptions {

    private final Set<String> notTaken = new TreeSet<>();
    private final String component;

    OurOptions(String component) {
        this.component = component;
    }

    Set<String> notTaken() {
        return notTaken;
    }

    void read(JsonNode options, Map<String, String> names, Map<String, Class<?>> types, Map<String, Object> into) {
        walk("", options, names, types, into);
    }

    private void walk(
            String path,
            JsonNode node,
            Map<String, String> names,
            Map<String, Class<?>> types,
            Map<String, Object> into) {
        for (var option : node.properties()) {
            var here = path + option.getKey();
            var ours = names.get(here);
            var value = option.getValue();
            if (ours != null) {
                var read = value(here, value, types.get(ours));
                if (read != null) {
                    into.put(ours, read);
                }
            } else if (value.isObject() && !value.isEmpty() && !here.endsWith("ttributes")) {
                walk(here + ".", value, names, types, into);
            } else {
                notTaken.add(component + "." + here);
            }
        }
    }

    private @Nullable Object value(String path, JsonNode value, @Nullable Class<?> type) {
        if (type == null) {
            throw new IllegalStateException("Our component has no parameter for " + component + "." + path);
        }
        if (path.equals("visuallyHiddenText") && falsy(value)) {
            return "";
        }
        if (value.isArray()) {
            return list(path, value);
        }
        if (type == DateParts.class) {
            return date(value);
        }
        if (path.equals("type") && component.equals("notification-banner")) {
            return value.asString().equals("success");
        }
        if (falsy(value) && type != Boolean.class) {
            return null;
        }
        if (type == Content.class) {
            return html(value);
        }
        if (type == boolean.class || type == Boolean.class) {
            return value.isBoolean() ? value.asBoolean() : value.asString().equals("true");
        }
        return type == int.class ? value.asInt() : (Object) value.asString();
    }

    private Object list(String path, JsonNode list) {
        var records = new ArrayList<>();
        for (var item : list) {
            if (!falsy(item) && !(item.isNumber() && item.asInt() == 0) && !(item.isObject() && item.isEmpty())) {
                records.add(entry(path, item));
            }
        }
        return records;
    }

    private Object entry(String path, JsonNode item) {
        return switch (component + "." + path) {
            case "radios.items", "checkboxes.items", "select.items" -> choice(path, item);
            case "checkboxes.values" -> item.asString();
            case "table.head" -> column(item);
            case "table.rows" -> item.valueStream().map(this::cell).toList();
            case "summary-list.rows" -> summaryRow(item);
            case "pagination.items" -> pageLink(item);
            case "task-list.items" -> task(item);
            default -> link(path, item);
        };
    }

    private Choice choice(String path, JsonNode item) {
        only(
                path,
                item,
                "value",
                "text",
                "hint.text",
                "checked",
                "selected",
                "disabled",
                "conditional.html",
                "divider",
                "behaviour");
        if (item.has("divider")) {
            return Choice.between(item.get("divider").asString());
        }
        var value = text(item, "value");
        var choice = Choice.of(value == null && !component.equals("select") ? "" : value, or(text(item, "text"), ""));
        var hint = text(item.path("hint"), "text");
        choice = hint == null ? choice : choice.hint(hint);
        choice = item.has("checked") ? choice.chosen(item.get("checked").asBoolean()) : choice;
        choice = item.has("selected") ? choice.chosen(item.get("selected").asBoolean()) : choice;
        choice = choice.disabled(!falsy(item.path("disabled")));
        choice = falsy(item.path("conditional").path("html"))
                ? choice
                : choice.reveals(html(item.get("conditional").get("html")));
        return "exclusive".equals(text(item, "behaviour")) ? choice.alone() : choice;
    }

    private Column column(JsonNode item) {
        only("head", item, "text", "format", "classes");
        return new Column(or(text(item, "text"), ""), text(item, "format"), text(item, "classes"), null, null);
    }

    private Cell cell(JsonNode item) {
        only("rows", item, "text", "html", "format", "classes", "colspan");
        return new Cell(
                content(item),
                text(item, "format"),
                text(item, "classes"),
                falsy(item.path("colspan")) ? null : item.get("colspan").asInt());
    }

    private SummaryRow summaryRow(JsonNode item) {
        only("rows", item, "key.text", "value.text", "value.html", "classes", "actions.items");
        var actions = item.path("actions")
                .path("items")
                .valueStream()
                .map(action -> link("rows.actions.items", action))
                .toList();
        return new SummaryRow(
                or(text(item.path("key"), "text"), ""), content(item.path("value")), actions, text(item, "classes"));
    }

    private PageLink pageLink(JsonNode item) {
        only("items", item, "number", "href", "current", "ellipsis", "visuallyHiddenText");
        if (!falsy(item.path("ellipsis"))) {
            return PageLink.gap();
        }
        var number = or(text(item, "number"), "");
        var label = or(text(item, "visuallyHiddenText"), "Page " + number);
        return new PageLink(or(text(item, "href"), ""), number, label, !falsy(item.path("current")), false);
    }

    private Task task(JsonNode item) {
        only(
                "items",
                item,
                "href",
                "title.text",
                "hint.text",
                "status.text",
                "status.tag.text",
                "status.tag.classes",
                "status.classes");
        var tag = item.path("status").path("tag");
        return new Task(
                text(item, "href"),
                or(text(item.path("title"), "text"), ""),
                text(item.path("hint"), "text"),
                or(tag.isMissingNode() ? text(item.path("status"), "text") : text(tag, "text"), ""),
                tag.isMissingNode() ? null : or(text(tag, "classes"), ""),
                or(text(item.path("status"), "classes"), "").contains("cannot-start"));
    }

    private Link link(String path, JsonNode item) {
        only(path, item, "text", "href", "visuallyHiddenText", "current");
        return new Link(
                text(item, "href"),
                or(text(item, "text"), ""),
                text(item, "visuallyHiddenText"),
                !falsy(item.path("current")));
    }

    /** Notes every option of a list's entry that our record has no place for. */
    private void only(String list, JsonNode item, String... known) {
        note(list + "[].", "", item, List.of(known));
    }

    private void note(String list, String path, JsonNode item, List<String> known) {
        for (var option : item.properties()) {
            var here = path + option.getKey();
            if (known.contains(here) || falsy(option.getValue())) {
                continue;
            }
            if (option.getValue().isObject() && !option.getValue().isEmpty() && !here.endsWith("ttributes")) {
                note(list, here + ".", option.getValue(), known);
            } else {
                notTaken.add(component + "." + list + here);
            }
        }
    }

    private DateParts date(JsonNode values) {
        return new DateParts(part(values, "day"), part(values, "month"), part(values, "year"));
    }

    private static String part(JsonNode values, String part) {
        return values.properties().stream()
                .filter(value -> value.getKey().equals(part) || value.getKey().endsWith("-" + part))
                .map(value -> value.getValue().asString())
                .findFirst()
                .orElse("");
    }

    private static Content content(JsonNode item) {
        return item.has("html")
                ? html(item.get("html"))
                : output -> output.writeUserContent(or(text(item, "text"), ""));
    }

    private static Content html(JsonNode html) {
        return output -> output.writeContent(html.asString());
    }

    private static @Nullable String text(JsonNode item, String name) {
        var value = item.path(name);
        return falsy(value) && !value.isString() && !value.isBoolean() ? null : value.asString();
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    private static boolean falsy(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isBoolean() && !value.asBoolean())
                || (value.isString() && value.asString().isEmpty());
    }
}
