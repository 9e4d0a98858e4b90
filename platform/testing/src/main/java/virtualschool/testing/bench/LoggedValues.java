package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL writes them beside a statement: {@code $1 = 'it''s', $2 = NULL}. */
final class LoggedValues {

    private static final String NULL = "NULL";
    private static final String BETWEEN = ", ";

    private final String text;
    private int at;

    private LoggedValues(String text) {
        this.text = text;
    }

    /** @param text empty where there are none @throws IllegalStateException if it is written otherwise, or cut off */
    static List<@Nullable String> of(String text) {
        var values = new ArrayList<@Nullable String>();
        var reading = new LoggedValues(text);
        while (reading.at < text.length()) {
            if (!values.isEmpty()) {
                reading.expect(BETWEEN);
            }
            reading.expect("$" + (values.size() + 1) + " = ");
            values.add(reading.value());
        }
        return values;
    }

    private void expect(String words) {
        if (!text.startsWith(words, at)) {
            throw new IllegalStateException("Values of a statement cannot be read at character " + at);
        }
        at += words.length();
    }

    private @Nullable String value() {
        if (text.startsWith(NULL, at)) {
            at += NULL.length();
            return null;
        }
        expect("'");
        var value = new StringBuilder();
        while (true) {
            var end = text.indexOf('\'', at);
            if (end < 0) {
                throw new IllegalStateException("The last value of a statement is cut off");
            }
            value.append(text, at, end);
            at = end + 1;
            if (!text.startsWith("'", at)) {
                return value.toString();
            }
            value.append('\'');
            at++;
        }
    }
}
