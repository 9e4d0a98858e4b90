package org.virtualschool.web.ui;

import gg.jte.Content;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One answer among several: a radio button, a checkbox, an entry of a select.
 *
 * @param value what is sent; null in a select sends the text
 * @param chosen whether it is chosen whatever the field's value says; null leaves it to the field's value
 * @param reveals what is asked as well when it is chosen
 * @param divider whether it is no answer but the word between answers: "or"
 * @param exclusive whether choosing it clears the others: "None of these"
 */
public record Choice(
        @Nullable String value,
        String text,
        @Nullable String hint,
        @Nullable Boolean chosen,
        boolean disabled,
        @Nullable Content reveals,
        boolean divider,
        boolean exclusive) {

    public static Choice of(@Nullable String value, String text) {
        return new Choice(value, text, null, null, false, null, false, false);
    }

    public static Choice between(String word) {
        return new Choice("", word, null, null, false, null, true, false);
    }

    public Choice hint(String words) {
        return new Choice(value, text, words, chosen, disabled, reveals, divider, exclusive);
    }

    public Choice chosen(boolean isChosen) {
        return new Choice(value, text, hint, isChosen, disabled, reveals, divider, exclusive);
    }

    public Choice disabled(boolean isDisabled) {
        return new Choice(value, text, hint, chosen, isDisabled, reveals, divider, exclusive);
    }

    public Choice reveals(Content content) {
        return new Choice(value, text, hint, chosen, disabled, content, divider, exclusive);
    }

    /** The same answer; choosing it clears the others. */
    public Choice alone() {
        return new Choice(value, text, hint, chosen, disabled, reveals, divider, true);
    }

    boolean chosenAmong(@Nullable String fieldValue) {
        if (chosen != null) {
            return chosen;
        }
        return fieldValue != null && !fieldValue.isEmpty() && fieldValue.equals(value == null ? text : value);
    }

    boolean chosenAmong(Collection<String> fieldValues) {
        return chosen != null ? chosen : fieldValues.contains(value == null ? text : value);
    }
}
