package virtualschool.testing.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts statements into their transactions; those of several sessions come mingled. */
final class LoggedTransactions {

    private final Map<Integer, LoggedTransaction> open = new HashMap<>();

    /** @param statements that follow those added before @return the transactions that they began, in that order */
    List<LoggedTransaction> add(List<LoggedStatement> statements) {
        var begun = new ArrayList<LoggedTransaction>();
        for (var statement : statements) {
            var running = open.get(statement.session());
            if (statement.begins()) {
                var transaction = LoggedTransaction.begunBy(statement);
                open.put(statement.session(), transaction);
                begun.add(transaction);
            } else if (running != null) {
                goOn(running, statement);
            } else if (!statement.ends()) {
                begun.add(LoggedTransaction.single(statement));
            }
        }
        return begun;
    }

    private void goOn(LoggedTransaction running, LoggedStatement statement) {
        if (statement.ends()) {
            running.end(statement);
            open.remove(statement.session());
        } else {
            running.add(statement);
        }
    }
}
