package org.virtualschool.directory.loading;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of desk; every current authority has one of each, at an address that is not known. */
final class DeskSource implements Source {

    private static final String FILE = "desks/desk_kinds.csv";

    @Override
    public String name() {
        return "desks";
    }

    @Override
    public List<String> files() {
        return List.of(FILE, AuthoritySource.FILE);
    }

    @Override
    public long load(Tables tables) throws SQLException {
        var columns = List.of("kind", "position", "name", "purpose");
        var rows = DataFile.rows(FILE).map(row -> new @Nullable String[] {
            row.getField("kind"), row.getField("position"), row.getField("name"), row.getField("purpose")
        });
        var kinds = tables.replace("desk_kind", columns, rows);
        tables.call("open_desks()");
        return kinds;
    }
}
