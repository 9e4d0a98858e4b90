package virtualschool.testing.predicate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/** One select, insert, update or delete inside a statement: the tenant tables it names, and what ties each of them to a tenant. */
final class StatementScope {

    final QueryPart statement;
    final @Nullable StatementScope outer;
    final Set<String> tables = new HashSet<>();
    final Set<String> anchored = new HashSet<>();
    final List<Tie> ties = new ArrayList<>();

    StatementScope(QueryPart statement, @Nullable StatementScope outer) {
        this.statement = statement;
        this.outer = outer;
    }

    /** {@code a.tenant_id = b.tenant_id}. */
    record Tie(String one, String other) {}

    boolean isAnchored(String table) {
        if (tables.contains(table)) {
            return anchored.contains(table);
        }
        return outer != null && outer.isAnchored(table);
    }

    /** Passes anchors along the ties until nothing changes; gives back whether something did. */
    boolean spread() {
        var changed = false;
        for (var tie : ties) {
            changed |= tables.contains(tie.one()) && isAnchored(tie.other()) && anchored.add(tie.one());
            changed |= tables.contains(tie.other()) && isAnchored(tie.one()) && anchored.add(tie.other());
        }
        return changed;
    }

    Set<String> loose() {
        var loose = new HashSet<>(tables);
        loose.removeAll(anchored);
        return loose;
    }
}
