package org.virtualschool.directory.loading;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which authority each sector, and each postcode that differs from its sector, lies in. */
final class PostcodeSource implements Source {

    static final String FILE = "postcode-authority/postcode_authority.csv";

    @Override
    public String name() {
        return "postcodes";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var rows = DataFile.rows(FILE).map(row -> new @Nullable String[] {
            row.getField("sector"), row.getField("unit"), DataFile.orNull(row.getField("authority"))
        });
        return tables.replace("postcode_authority", List.of("sector", "unit", "authority"), rows);
    }
}
