package org.virtualschool.directory.loading;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Authorities from the national statistics; those in the newest period are current, the others abolished. */
final class AuthoritySource implements Source {

    static final String FILE = "la-codes/la_codes_from_dfe_statistics.csv";

    @Override
    public String name() {
        return "authorities";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var newest = rows().map(AuthoritySource::lastPeriod)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var columns = List.of("code", "gss_code", "name", "region", "first_period", "last_period", "is_current");
        return tables.replace("authority", columns, rows().map(row -> authority(row, newest)));
    }

    /** The names of all authorities by their code. */
    static Map<String, String> names() {
        return rows().collect(Collectors.toMap(row -> row.getField("la_code"), row -> row.getField("la_name")));
    }

    private static Stream<NamedCsvRecord> rows() {
        return DataFile.rows(FILE);
    }

    private static String lastPeriod(NamedCsvRecord row) {
        return row.getField("last_period_in_data");
    }

    private static @Nullable String[] authority(NamedCsvRecord row, String newest) {
        return new @Nullable String[] {
            row.getField("la_code"),
            row.getField("gss_code"),
            row.getField("la_name"),
            row.getField("region"),
            row.getField("first_period_in_data"),
            lastPeriod(row),
            Boolean.toString(lastPeriod(row).equals(newest))
        };
    }
}
