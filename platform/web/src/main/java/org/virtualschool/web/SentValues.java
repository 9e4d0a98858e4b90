package org.virtualschool.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads what was sent, as it was typed, and what is wrong with it. */
final class SentValues {

    private SentValues() {}

    /** From the request itself, because a form's record does not exist when one of its values could not be read. */
    static Map<String, List<String>> typed() {
        var values = new LinkedHashMap<String, List<String>>();
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().getParameterMap().forEach((name, sent) -> {
                if (!name.startsWith("_")) {
                    values.put(name, List.of(sent));
                }
            });
        }
        return values;
    }

    /** In the order of the form's fields, as the page asks them. */
    static List<Form.FieldError> errors(BindingResult sent) {
        var fields = fieldsOf(sent.getTarget());
        return sent.getAllErrors().stream()
                .map(SentValues::error)
                .sorted(Comparator.comparingInt(error -> fields.indexOf(error.field())))
                .toList();
    }

    /** Where the record could not be made, Spring has looked at its components one after the other. */
    private static List<String> fieldsOf(@Nullable Object form) {
        return form instanceof Record
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static Form.FieldError error(ObjectError error) {
        var message = Objects.requireNonNullElse(error.getDefaultMessage(), "Check this answer");
        if (error instanceof FieldError field) {
            var anchor = isDate(field) ? field.getField() + "-day" : field.getField();
            return new Form.FieldError(field.getField(), message, anchor);
        }
        return new Form.FieldError("", message, null);
    }

    private static boolean isDate(FieldError error) {
        return error.getCodes() != null
                && Arrays.stream(error.getCodes()).anyMatch(code -> code.endsWith(".java.time.LocalDate"));
    }
}
