package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL was told to run it.
 *
 * @param session of the server that ran it, by its process
 * @param role that was signed in
 * @param sql with {@code $1}, {@code $2} for its values
 * @param values in their order; null is NULL
 */
record LoggedStatement(int session, String role, String sql, List<@Nullable String> values) {

    LoggedStatement {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    boolean begins() {
        return says("begin");
    }

    boolean beginsReadOnly() {
        return begins() && sql.toLowerCase(Locale.ROOT).contains("read only");
    }

    boolean commits() {
        return says("commit");
    }

    boolean ends() {
        return commits() || says("rollback");
    }

    boolean inserts() {
        return says("insert");
    }

    private boolean says(String word) {
        return sql.stripLeading().toLowerCase(Locale.ROOT).startsWith(word);
    }

    /** The values are somebody's. */
    @Override
    public String toString() {
        return role + ": " + sql;
    }
}
