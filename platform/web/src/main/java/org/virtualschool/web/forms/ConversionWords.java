package org.virtualschool.web.forms;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.validation.FieldError;

/** Says what to do when a value cannot be read: words of the field's own under {@code typeMismatch.<form>.<field>}, else by its type. */
class ConversionWords extends DefaultBindingErrorProcessor {

    private final MessageSource messages;

    ConversionWords(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void processPropertyAccessException(PropertyAccessException exception, BindingResult result) {
        var field = exception.getPropertyName();
        if (field == null) {
            throw new IllegalStateException("A value without a field could not be read");
        }
        var codes = result.resolveMessageCodes(exception.getErrorCode(), field);
        result.addError(new FieldError(
                result.getObjectName(), field, exception.getValue(), true, codes, null, words(codes, exception)));
    }

    private String words(String[] codes, PropertyAccessException exception) {
        for (var code : codes) {
            var own = messages.getMessage(code, null, null, Locale.UK);
            if (own != null) {
                return own;
            }
        }
        return wordsFor(exception instanceof TypeMismatchException mismatch ? mismatch.getRequiredType() : null);
    }

    private static String wordsFor(@Nullable Class<?> type) {
        if (type == LocalDate.class) {
            return "Enter a real date";
        }
        if (type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type))) {
            return "Enter a number";
        }
        return "Choose one of the answers on this page";
    }
}
