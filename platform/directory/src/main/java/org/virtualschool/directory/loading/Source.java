package org.virtualschool.directory.loading;

import java.sql.SQLException;
import java.util.List;

/** One set of national data: the files it comes from, and how their rows become rows of ours. */
interface Source {

    String name();

    /** Every file its rows depend on, as resources; when one of them changes, all rows are loaded again. */
    List<String> files();

    /** Raised when the same files would give other rows than before. */
    default int edition() {
        return 1;
    }

    /** Replaces all rows. @return how many there are now */
    long load(Tables tables) throws SQLException;
}
