package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** The tables of national data, written as their owner. Names are this package's own, never anybody's input. */
final class Tables {

    private static final int BUFFER = 1 << 16;

    private final Connection owner;

    Tables(Connection owner) {
        this.owner = owner;
    }

    /** Replaces all rows of a table by these. A null is a null; an empty text stays one. @return how many rows there are now */
    long replace(String table, List<String> columns, Stream<@Nullable String[]> rows) throws SQLException {
        execute("delete from directory." + table);
        return add(table, columns, rows);
    }

    /** Takes rows away. */
    void delete(String table, String which) throws SQLException {
        execute("delete from directory." + table + " where " + which);
    }

    /** Adds rows to those that are there; see {@link #replace}. @return how many were added */
    long add(String table, List<String> columns, Stream<@Nullable String[]> rows) throws SQLException {
        var written = copy(table, columns, rows.iterator());
        execute("analyze directory." + table);
        return written;
    }

    /** Calls one of the module's procedures. */
    void call(String procedure) throws SQLException {
        execute("call directory." + procedure);
    }

    private long copy(String table, List<String> columns, Iterator<@Nullable String[]> rows) throws SQLException {
        var statement = "copy directory.%s (%s) from stdin (format csv)".formatted(table, String.join(", ", columns));
        var written = 0L;
        try (var stream = new PGCopyOutputStream(owner.unwrap(PGConnection.class), statement, BUFFER);
                var csv = CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.EMPTY)
                        .lineDelimiter(LineDelimiter.LF)
                        .build(stream, StandardCharsets.UTF_8)) {
            for (; rows.hasNext(); written++) {
                csv.writeRecord(rows.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Rows for " + table + " could not be written", e);
        }
        return written;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
