package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * Invented schools for a demonstration, beside the real register, so that invented children go to no real school. Their numbers begin with 99,
 * which no school of the register has.
 */
final class DemonstrationSchools implements Source {

    private final String file;

    DemonstrationSchools(Path file) {
        try {
            this.file = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's schools cannot be read: " + file, e);
        }
    }

    @Override
    public String name() {
        return "demonstration schools";
    }

    /** The register too: loading it again takes these rows away. */
    @Override
    public List<String> files() {
        return new SchoolSource().files();
    }

    @Override
    public int edition() {
        return 31 * file.hashCode() + new SchoolSource().edition();
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var reading = new SchoolSource.Reading(RecordedPostcodes.read(), AuthoritySource.names());
        tables.delete("school", "urn between 990000 and 999998");
        var rows = CsvReader.builder().ofNamedCsvRecord(file).stream().map(row -> SchoolSource.school(row, reading));
        var added = tables.add("school", SchoolSource.COLUMNS, rows);
        tables.call("count_school_words()");
        return added;
    }
}
