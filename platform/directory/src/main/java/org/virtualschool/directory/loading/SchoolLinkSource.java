package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of schools: links to those that followed them. Links backwards and between open schools are left out. */
final class SchoolLinkSource implements Source {

    private static final String FILE = "gias/links_edubasealldata20250422.csv";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Map<String, String> KINDS = Map.of(
            "Successor", "SUCCESSOR",
            "Successor - merged", "MERGED",
            "Successor - amalgamated", "MERGED",
            "Successor - Split School", "SPLIT",
            "Sixth Form Centre Link", "SIXTH_FORM");

    @Override
    public String name() {
        return "school links";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var columns = List.of("urn", "link_urn", "link_name", "kind", "linked_on");
        var rows = DataFile.rows(FILE)
                .filter(row -> KINDS.containsKey(row.getField("LinkType")))
                .map(SchoolLinkSource::link);
        return tables.replace("school_link", columns, rows);
    }

    private static @Nullable String[] link(NamedCsvRecord row) {
        return new @Nullable String[] {
            row.getField("URN"),
            row.getField("LinkURN"),
            row.getField("LinkName"),
            KINDS.get(row.getField("LinkType")),
            date(row.getField("LinkEstablishedDate"))
        };
    }

    private static @Nullable String date(String written) {
        return written.isBlank() ? null : LocalDate.parse(written, WRITTEN).toString();
    }
}
