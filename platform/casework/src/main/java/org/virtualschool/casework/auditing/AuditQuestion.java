package org.virtualschool.casework.auditing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Paging;

/**
 * What somebody asks of the audit, as the address says it. Nothing personal: a child is found by a form that posts, and stands in the
 * address as its identifier.
 *
 * @param kind {@code view} or {@code change}
 * @param to the last day
 */
record AuditQuestion(
        @Nullable String child,
        @Nullable String person,
        @Nullable String action,
        @Nullable String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String page,
        @Nullable String size) {

    static final AuditQuestion ANYTHING = new AuditQuestion(null, null, null, null, null, null, null, null);

    static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    Paging paging() {
        return new Paging(number(page, 1), number(size, 25));
    }

    /** The address's parameters, in their order. */
    Map<String, @Nullable Object> parameters() {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("child", child);
        all.put("person", person);
        all.put("action", action);
        all.put("kind", kind);
        all.put("from", from);
        all.put("to", to);
        all.put("size", size);
        all.put("page", page);
        return all;
    }

    private static int number(@Nullable String text, int otherwise) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(text, ""));
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
