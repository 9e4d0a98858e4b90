package org.virtualschool.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.virtualschool.web.ui.DateParts;
import org.virtualschool.web.ui.Link;

/**
 * A form as a page shows it: what is in its fields, and what is wrong with it. What somebody typed is kept, right or wrong.
 *
 * @param values by field name
 * @param errors in the order of the fields
 */
public record Form(Map<String, List<String>> values, List<FieldError> errors) {

    /** @param anchor the id that the error summary leads to; null for an error of the form as a whole */
    public record FieldError(
            String field, String message, @Nullable String anchor) {}

    /** A form before anybody has sent it: empty, but for what was kept of one that came too late. */
    public static Form empty() {
        return new Form(KeptValues.ofThisRequest(), List.of());
    }

    /** A form before anybody has sent it, filled in with what is known; a date as {@code date.toString()}. */
    public static Form filledWith(Map<String, String> known) {
        var values = new LinkedHashMap<String, List<String>>();
        known.forEach((field, value) -> values.put(field, List.of(value)));
        return filledWithAll(values);
    }

    /** As {@link #filledWith}, with fields of several answers. */
    public static Form filledWithAll(Map<String, List<String>> known) {
        var values = new LinkedHashMap<>(known);
        values.putAll(KeptValues.ofThisRequest());
        return new Form(values, List.of());
    }

    /** The form of the current request, with what Spring and the annotations of the form's record found. */
    public static Form of(BindingResult sent) {
        return new Form(SentValues.typed(), SentValues.errors(sent));
    }

    /** The same form with one more error, found by the service. @param field empty for the form as a whole */
    public Form withError(String field, String message) {
        var all = new ArrayList<>(errors);
        all.add(new FieldError(field, message, field.isEmpty() ? null : field));
        return new Form(values, List.copyOf(all));
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }

    /** What is in the field; null for nothing. */
    public @Nullable String value(String field) {
        var sent = values(field);
        return sent.isEmpty() ? null : sent.getFirst();
    }

    /** Everything chosen in a field of several answers. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** What is in the three fields of a date, as it was typed. */
    public DateParts date(String field) {
        var day = value(field + "-day");
        var month = value(field + "-month");
        var year = value(field + "-year");
        return day == null || month == null || year == null
                ? ThreePartDate.parts(Objects.requireNonNullElse(value(field), ""))
                : new DateParts(day, month, year);
    }

    /** What is wrong with the field; null for nothing. */
    public @Nullable String error(String field) {
        return first(field).map(FieldError::message).orElse(null);
    }

    /** For the error summary: the first error of each field. */
    public List<Link> summary() {
        return errors.stream()
                .filter(error -> error.field().isEmpty() || first(error.field()).orElseThrow() == error)
                .map(error -> Link.to(error.anchor() == null ? null : "#" + error.anchor(), error.message()))
                .toList();
    }

    private Optional<FieldError> first(String field) {
        return errors.stream().filter(error -> error.field().equals(field)).findFirst();
    }

    @Override
    public String toString() {
        return "Form[" + errors.size() + " errors]";
    }
}
