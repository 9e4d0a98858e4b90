package virtualschool.testing.predicate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.QueryPart;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.VisitContext;
import org.jooq.VisitListener;
import org.jooq.impl.QOM;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * Watches one statement being written and refuses it if a tenant table in it is tied to no tenant. A table is tied by
 * {@code tenant_id = <value>}, or by equality with the {@code tenant_id} of a tied table of the same or an outer select, neither below an
 * "or" or a "not"; an insert by naming the column. Blind to plain SQL, which an architecture rule forbids.
 */
final class PredicateCheck implements VisitListener {

    private static final long serialVersionUID = 1L;

    private final transient List<StatementScope> scopes = new ArrayList<>();
    private int depth;

    @Override
    public void visitStart(VisitContext context) {
        depth++;
        var part = context.queryPart();
        if (part instanceof Select
                || part instanceof QOM.Insert<?>
                || part instanceof QOM.Update<?>
                || part instanceof QOM.Delete<?>) {
            scopes.add(new StatementScope(part, scopeOf(context, 1)));
        }
        if (part instanceof QOM.Insert<?> insert) {
            insert.$columns().forEach(column -> anchor(column, scopeOf(context, 0)));
        }
        if (part instanceof TableImpl<?> table && isTenantTable(table)) {
            name(table, context);
        }
        if (part instanceof QOM.Eq<?> equality) {
            tie(equality, context);
        }
    }

    @Override
    public void visitEnd(VisitContext context) {
        depth--;
        if (depth == 0) {
            judge();
        }
    }

    private void name(TableImpl<?> table, VisitContext context) {
        var scope = scopeOf(context, 1);
        if (scope != null && !isBelow(context, scope, PredicateCheck::hidesTables)) {
            scope.tables.add(nameOf(table));
        }
    }

    private void tie(QOM.Eq<?> equality, VisitContext context) {
        var scope = scopeOf(context, 1);
        if (scope == null || isBelow(context, scope, part -> part instanceof QOM.Or || part instanceof QOM.Not)) {
            return;
        }
        var one = equality.$arg1();
        var other = equality.$arg2();
        if (isTenantColumn(one) && other instanceof Param<?>) {
            anchor(one, scope);
        } else if (isTenantColumn(other) && one instanceof Param<?>) {
            anchor(other, scope);
        } else if (isTenantColumn(one) && isTenantColumn(other)) {
            scope.ties.add(new StatementScope.Tie(tableOf(one), tableOf(other)));
        }
    }

    private static void anchor(Field<?> column, @Nullable StatementScope scope) {
        if (scope != null && isTenantColumn(column)) {
            scope.anchored.add(tableOf(column));
        }
    }

    private void judge() {
        var changed = true;
        while (changed) {
            changed = false;
            for (var scope : scopes) {
                changed |= scope.spread();
            }
        }
        var loose = new TreeSet<String>();
        scopes.forEach(scope -> loose.addAll(scope.loose()));
        scopes.clear();
        if (!loose.isEmpty()) {
            throw new TenantPredicateMissing(String.join(", ", loose));
        }
    }

    /** The innermost statement on the path, leaving out as many of the last parts as asked. */
    private @Nullable StatementScope scopeOf(VisitContext context, int without) {
        var path = context.queryParts();
        for (int i = path.length - 1 - without; i >= 0; i--) {
            for (var scope : scopes.reversed()) {
                if (scope.statement == path[i]) {
                    return scope;
                }
            }
        }
        return null;
    }

    private static boolean isBelow(VisitContext context, StatementScope scope, Predicate<QueryPart> which) {
        var path = context.queryParts();
        for (int i = path.length - 2; i >= 0 && path[i] != scope.statement; i--) {
            if (which.test(path[i])) {
                return true;
            }
        }
        return false;
    }

    /** A table below a field is its qualifier, below another table the inside of an alias. */
    private static boolean hidesTables(QueryPart part) {
        return part instanceof Field<?> || part instanceof TableImpl<?>;
    }

    private static boolean isTenantTable(TableImpl<?> table) {
        return table.field("tenant_id") != null;
    }

    private static boolean isTenantColumn(Field<?> field) {
        return field instanceof TableField<?, ?> column
                && column.getName().equals("tenant_id")
                && column.getTable() != null;
    }

    private static String tableOf(Field<?> column) {
        return nameOf(((TableField<?, ?>) column).getTable());
    }

    private static String nameOf(@Nullable Table<?> table) {
        if (table == null) {
            return "";
        }
        var schema = table.getSchema();
        return (schema == null ? "" : schema.getName() + ".") + table.getName();
    }
}
