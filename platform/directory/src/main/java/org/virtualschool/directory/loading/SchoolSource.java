package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.SearchText;

/** The open schools. Their authority is derived from the postcode, so a newer postcode file loads them again too. */
final class SchoolSource implements Source {

    private static final String FILE = "gias/schools_gias_2025-07-11_open.csv";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public List<String> files() {
        return List.of(FILE, PostcodeSource.FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var columns = List.of("urn", "name", "name_norm", "open_date", "town", "postcode", "search_text");
        var schools = tables.replace("school", columns, DataFile.rows(FILE).map(SchoolSource::school));
        // SOURCE.md: every postcode of this file was found in the full directory. A file that was not checked so says
        // false here.
        tables.call("derive_school_authorities(postcodes_recorded => true)");
        return schools;
    }

    private static @Nullable String[] school(NamedCsvRecord row) {
        var name = row.getField("name");
        var postcode = Postcode.parse(row.getField("postcode"));
        return new @Nullable String[] {
            row.getField("urn"),
            name,
            SearchText.of(name),
            date(row.getField("open_date")),
            DataFile.orNull(row.getField("town")),
            postcode.map(Postcode::compact).orElse(null),
            searchText(row, name, postcode)
        };
    }

    private static @Nullable String date(String written) {
        return written.isBlank() ? null : LocalDate.parse(written, WRITTEN).toString();
    }

    private static String searchText(NamedCsvRecord row, String name, Optional<Postcode> postcode) {
        var places = postcode.map(found -> found.written() + " " + found.compact());
        return Stream.of(name, row.getField("town"), places.orElse(""), row.getField("urn"))
                .map(SearchText::of)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
