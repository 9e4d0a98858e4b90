package org.virtualschool.proof;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.virtualschool.tenancy.TenantId;

/** Plants a mutant, sends the attacks in the same transaction, and takes it back. */
class MutantHunt {

    private final String database;
    private final TenantId own;
    private final SqlAttacks attacks;
    private final Map<String, Map<String, String>> prepared = new TreeMap<>();
    private final Map<String, Integer> by = new TreeMap<>();

    MutantHunt(String database, TenantId own, TenantId foreign) {
        this.database = database;
        this.own = own;
        this.attacks = new SqlAttacks(database, own, foreign);
    }

    /** What noticed the mutant: the attacks, the owner's or the unbound reader's view, the missing of one's own rows, or the lint. */
    List<String> noticedBy(String table, String mutant) throws SQLException {
        var noticed = new ArrayList<String>();
        noticedByAttacks(table, mutant, noticed);
        if (noticed.isEmpty() && changesTheWords(table, mutant)) {
            noticed.add("lint");
        }
        noticed.stream().findFirst().ifPresent(first -> by.merge(first, 1, Integer::sum));
        return noticed;
    }

    /** The same without any mutant: what the hunt itself would cry wolf about. */
    List<String> unmutatedIsQuiet(List<String> tables) throws SQLException {
        var wolves = new ArrayList<String>();
        for (var table : tables) {
            noticedByAttacks(table, "select 1", wolves);
            if (changesTheWords(table, "select 1")) {
                wolves.add(table);
            }
        }
        return wolves;
    }

    int noticed() {
        return by.values().stream().mapToInt(Integer::intValue).sum();
    }

    String says() {
        return noticed() + " policy mutants noticed, first by " + by;
    }

    private void noticedByAttacks(String table, String mutant, List<String> noticed) throws SQLException {
        var statements = prepared.get(table);
        if (statements == null) {
            statements = attacks.on(table);
            prepared.put(table, statements);
        }
        for (var role : SqlAttacks.rolesOn(table)) {
            try (var connection = SqlAttacks.as(database, "postgres");
                    var statement = connection.createStatement()) {
                var before = ownRows(connection, table, role);
                statement.execute("reset role");
                statement.execute(mutant);
                statement.execute("set local role " + role);
                statement.execute(SqlAttacks.bind(own));
                if (!SqlAttacks.leaksIn(connection, statements).isEmpty()) {
                    noticed.add("attacks as " + role);
                } else if (!ownRows(connection, table, role).equals(before)) {
                    noticed.add("own rows missing");
                } else if (!seenUnbound(connection, table, "vs_owner").equals("0")) {
                    noticed.add("seen by the owner");
                } else if (!List.of("0", "42501").contains(seenUnbound(connection, table, role))) {
                    noticed.add("answer without a tenant");
                }
                connection.rollback();
            }
        }
    }

    private String ownRows(Connection connection, String table, String role) throws SQLException {
        return seen(connection, table, role, SqlAttacks.bind(own));
    }

    private static String seenUnbound(Connection connection, String table, String role) throws SQLException {
        return seen(connection, table, role, "set local app.tenant = ''");
    }

    private static String seen(Connection connection, String table, String role, String context) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("reset role");
            statement.execute("set local role " + role);
            statement.execute(context);
        }
        return SqlAttacks.answerIn(connection, "select count(*) from " + table);
    }

    private boolean changesTheWords(String table, String mutant) throws SQLException {
        try (var connection = SqlAttacks.as(database, "postgres");
                var statement = connection.createStatement()) {
            statement.execute(mutant);
            var found =
                    new Catalogue(connection).violations(SchemaRule.EVERY_TENANT_TABLE_HAS_BOTH_POLICIES_WORD_FOR_WORD);
            connection.rollback();
            return found.contains(table);
        }
    }
}
