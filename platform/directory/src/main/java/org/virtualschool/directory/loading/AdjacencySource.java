package org.virtualschool.directory.loading;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who shares a border with whom; neighbours in Wales and Scotland by their ONS code alone. */
final class AdjacencySource implements Source {

    private static final String FILE = "la-adjacency/la_adjacency.csv";

    @Override
    public String name() {
        return "adjacency";
    }

    @Override
    public List<String> files() {
        return List.of(FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var rows = DataFile.rows(FILE).map(row -> new @Nullable String[] {
            row.getField("la_code"),
            row.getField("neighbour_gss_code"),
            DataFile.orNull(row.getField("neighbour_la_code"))
        });
        return tables.replace("adjoining", List.of("authority", "neighbour_gss", "neighbour"), rows);
    }
}
