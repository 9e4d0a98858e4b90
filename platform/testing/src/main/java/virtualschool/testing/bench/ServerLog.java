package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements from what PostgreSQL writes to its standard error under {@link #PREFIX} and {@code log_statement = 'all'}. Each session
 * numbers its lines: where a number is missing something was lost, and reading fails rather than leaving a statement out.
 */
final class ServerLog {

    /** For {@code log_line_prefix}: the session's process, the number of its line, and its role. */
    static final String PREFIX = "@@%p|%l|%u@@ ";

    private static final Pattern BEGINNING = Pattern.compile("(?m)^(?=@@[0-9]+\\|[0-9]+\\|)");
    private static final Pattern ENTRY =
            Pattern.compile("@@([0-9]+)\\|([0-9]+)\\|([^@]*)@@ ([A-Z0-9]+): {2}(.*)", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    /** More rows of a statement that was written before. */
    private static final String MORE_ROWS = "execute fetch from ";

    private static final Pattern END_OF_ENTRY = Pattern.compile("\n(?!\t).*", Pattern.DOTALL);
    private static final String VALUES = "Parameters: ";

    private final Map<Integer, Long> lines = new HashMap<>();

    /** @param text whole entries that follow those read before */
    List<LoggedStatement> statements(String text) {
        var found = new ArrayList<LoggedStatement>();
        Reading last = null;
        for (var piece : BEGINNING.split(text)) {
            var reading = read(piece);
            if (reading != null && last != null && reading.isValuesOf(last)) {
                found.add(last.with(reading.message.substring(VALUES.length())));
                last = null;
            } else if (reading != null) {
                addWithoutValues(last, found);
                last = reading;
            }
        }
        addWithoutValues(last, found);
        return found;
    }

    private static void addWithoutValues(@Nullable Reading statement, List<LoggedStatement> found) {
        if (statement != null && statement.sql() != null) {
            found.add(statement.with(""));
        }
    }

    /** Null for what stands before the first entry. */
    private @Nullable Reading read(String piece) {
        // The server puts a tab before each further line of an entry; what has none is another program's or another
        // prefix's.
        var entry = ENTRY.matcher(END_OF_ENTRY.matcher(piece).replaceFirst(""));
        if (!entry.matches()) {
            if (piece.startsWith("@@")) {
                throw new IllegalStateException("An entry of the server's log cannot be read: " + piece.split("\n")[0]);
            }
            return null;
        }
        var session = Integer.parseInt(entry.group(1));
        requireNothingLost(session, Long.parseLong(entry.group(2)));
        return new Reading(
                session, entry.group(3), entry.group(4), entry.group(5).replace("\n\t", "\n"));
    }

    private void requireNothingLost(int session, long line) {
        var before = lines.put(session, line);
        if (before != null && line != before + 1) {
            throw new IllegalStateException(
                    "Of session %d of the server line %d follows on line %d: a statement was lost"
                            .formatted(session, line, before));
        }
    }

    /** One entry. @param kind LOG, DETAIL, ERROR … */
    private record Reading(int session, String role, String kind, String message) {

        boolean isValuesOf(Reading statement) {
            return kind.equals("DETAIL")
                    && message.startsWith(VALUES)
                    && statement.session == session
                    && statement.sql() != null;
        }

        @Nullable
        String sql() {
            var run = RUN.matcher(message);
            return kind.equals("LOG") && !message.startsWith(MORE_ROWS) && run.matches() ? run.group(1) : null;
        }

        LoggedStatement with(String values) {
            var sql = Objects.requireNonNull(sql());
            var statement = new LoggedStatement(session, role, sql, LoggedValues.of(values));
            var wanted = JdbcStatement.of(sql).values();
            if (wanted != statement.values().size()) {
                throw new IllegalStateException("The server wrote %d values for the %d of %s"
                        .formatted(statement.values().size(), wanted, sql));
            }
            return statement;
        }
    }
}
