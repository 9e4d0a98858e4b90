package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.SchoolWords;
import org.virtualschool.directory.SearchText;
import org.virtualschool.directory.Whereabouts.Certainty;

/** The open schools. Their authority is derived from the postcode, so a newer postcode file loads them again too. */
final class SchoolSource implements Source {

    private static final String FILE = "gias/schools_gias_2025-07-11_open.csv";
    static final List<String> COLUMNS = List.of(
            "urn",
            "name",
            "name_norm",
            "open_date",
            "town",
            "postcode",
            "search_text",
            "words",
            "authority",
            "authority_elsewhere",
            "authority_certainty");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public List<String> files() {
        return List.of(FILE, PostcodeSource.FILE, AuthoritySource.FILE);
    }

    @Override
    public int edition() {
        return 2;
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var reading = new SchoolSource.Reading(RecordedPostcodes.read(), AuthoritySource.names());
        var rows = tables.replace("school", COLUMNS, DataFile.rows(FILE).map(row -> school(row, reading)));
        tables.call("count_school_words()");
        return rows;
    }

    /** What a school's row is read with. */
    record Reading(RecordedPostcodes recorded, Map<String, String> authorities) {}

    static @Nullable String[] school(NamedCsvRecord row, Reading reading) {
        var name = row.getField("name");
        var postcode = Postcode.parse(DataFile.optional(row, "postcode"));
        var authority = postcode.map(reading.recorded()::authorityOf).orElse("");
        var places =
                DataFile.optional(row, "town") + " " + reading.authorities().getOrDefault(authority, "");
        return new @Nullable String[] {
            row.getField("urn"),
            name,
            SearchText.of(name),
            date(DataFile.optional(row, "open_date")),
            DataFile.orNull(DataFile.optional(row, "town")),
            postcode.map(Postcode::compact).orElse(null),
            searchText(row, name + " " + places, postcode),
            words(name + " " + places, postcode),
            authority.length() == 3 ? authority : null,
            authority.length() == 9 ? authority : null,
            certainty(authority).name()
        };
    }

    private static Certainty certainty(String authority) {
        return switch (authority.length()) {
            case 3 -> Certainty.EXACT;
            case 9 -> Certainty.OUTSIDE_ENGLAND;
            default -> Certainty.UNKNOWN;
        };
    }

    private static @Nullable String date(String written) {
        return written.isBlank() ? null : LocalDate.parse(written, WRITTEN).toString();
    }

    private static String searchText(NamedCsvRecord row, String text, Optional<Postcode> postcode) {
        var written = postcode.map(found -> found.written() + " " + found.compact());
        return Stream.of(SchoolWords.of(text), SearchText.of(written.orElse("")), row.getField("urn"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** As PostgreSQL writes an array: the words are letters and digits only. */
    private static String words(String text, Optional<Postcode> postcode) {
        var outward = postcode.map(found -> found.written().split(" ", 2)[0]).map(SearchText::of);
        return Stream.concat(SchoolWords.telling(text), outward.stream())
                .distinct()
                .collect(Collectors.joining(",", "{", "}"));
    }
}
