package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements of one connection that stood or fell together, or a single one that the server committed by itself. */
final class LoggedTransaction {

    private final @Nullable LoggedStatement begin;
    private final List<LoggedStatement> statements = new ArrayList<>();
    private final String role;
    private boolean commits;
    private boolean over;

    private LoggedTransaction(String role, @Nullable LoggedStatement begin) {
        this.role = role;
        this.begin = begin;
    }

    static LoggedTransaction begunBy(LoggedStatement begin) {
        return new LoggedTransaction(begin.role(), begin);
    }

    static LoggedTransaction single(LoggedStatement statement) {
        var single = new LoggedTransaction(statement.role(), null);
        single.statements.add(statement);
        single.over = true;
        return single;
    }

    void add(LoggedStatement statement) {
        statements.add(statement);
    }

    void end(LoggedStatement end) {
        commits = end.commits();
        over = true;
    }

    /** Whose connection it was. */
    String role() {
        return role;
    }

    boolean isSingle() {
        return begin == null;
    }

    boolean isReadOnly() {
        return begin != null && begin.beginsReadOnly();
    }

    /** False for one of which more may follow. */
    boolean isOver() {
        return over;
    }

    /** False for one that was rolled back. */
    boolean commits() {
        return commits;
    }

    /** Without its beginning and its end. */
    List<LoggedStatement> statements() {
        return Collections.unmodifiableList(statements);
    }

    /** What was sent, without values: two that say the same did the same. */
    List<String> says() {
        var says = new ArrayList<String>();
        says.add(role + (isSingle() ? "" : isReadOnly() ? ", to read" : ", to write") + (commits ? ", kept" : ""));
        statements.forEach(statement -> says.add(statement.sql()));
        return says;
    }
}
