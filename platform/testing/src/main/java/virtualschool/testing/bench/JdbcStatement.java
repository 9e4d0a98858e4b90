package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A logged statement as JDBC is given it.
 *
 * @param sql with a question mark for each value; one that is an operator is doubled
 * @param order which value each question mark is, from 0 on
 */
record JdbcStatement(String sql, List<Integer> order) {

    /** What is copied as it stands (texts, quoted names, comments), a value, or a question mark that is an operator. */
    private static final Pattern PIECE = Pattern.compile(
            "'(?:[^']++|'')*+'|\"(?:[^\"]++|\"\")*+\"|--[^\n]*|/\\*.*?\\*/|\\$([0-9]+)|(\\?)", Pattern.DOTALL);

    static JdbcStatement of(String logged) {
        var sql = new StringBuilder();
        var order = new ArrayList<Integer>();
        var pieces = PIECE.matcher(logged);
        var copied = 0;
        while (pieces.find()) {
            sql.append(logged, copied, pieces.start());
            if (pieces.group(1) != null) {
                order.add(Integer.parseInt(pieces.group(1)) - 1);
                sql.append('?');
            } else {
                sql.append(pieces.group(2) != null ? "??" : pieces.group());
            }
            copied = pieces.end();
        }
        return new JdbcStatement(sql.append(logged, copied, logged.length()).toString(), List.copyOf(order));
    }

    /** How many values it wants. */
    int values() {
        return order.stream().mapToInt(index -> index + 1).max().orElse(0);
    }
}
