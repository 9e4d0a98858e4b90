package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.proof.SqlAttacks.answer;
import static org.virtualschool.proof.SqlAttacks.answerIn;
import static org.virtualschool.proof.SqlAttacks.as;
import static org.virtualschool.proof.SqlAttacks.bind;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.postgresql.PGConnection;
import org.virtualschool.tenancy.TenantId;

/** The first wall alone: raw SQL as the roles of production, on every tenant table, in every context. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SqlIsolationTests extends FourCouncils {

    private static final List<String> NO_TENANT = List.of("", "set local app.tenant = ''");

    private List<String> tables = List.of();
    private TenantId own = TenantId.of((short) 1);

    @BeforeAll
    void knowTheTables() {
        own = council("north").id();
        tables = RowDigests.tables(DATABASE);
    }

    @Test
    void everyTenantTableHoldsRowsOfEveryCouncilOrIsNamedHere() throws SQLException {
        var empty = new ArrayList<String>();
        for (var table : tables) {
            var councils = answer(DATABASE, "postgres", "", "select count(distinct tenant_id) from " + table);
            if (Integer.parseInt(councils) < COUNCILS.size()) {
                empty.add(table);
            }
        }
        assertThat(empty).as("fill these in World, or name them with a reason").isEqualTo(TablesWithoutRows.NAMES);
    }

    @Test
    void withoutATenantNothingIsSeenOrChanged() throws SQLException {
        var tried = 0;
        for (var table : tables) {
            for (var context : NO_TENANT) {
                for (var sql : List.of(
                        "select count(*) from " + table,
                        "delete from " + table,
                        "update " + table + " set tenant_id = tenant_id")) {
                    assertThat(answer(DATABASE, "vs_app", context, sql)).as(sql).isIn("0", "42501");
                    tried++;
                }
            }
            assertThat(answer(DATABASE, "vs_app", "set local app.tenant = 'garbage'", "select count(*) from " + table))
                    .as(table)
                    .isIn("22P02", "42501");
            tried++;
        }
        ProofReport.tried("B7", "Raw SQL with no, an empty or a garbage tenant", tried + " statements", 0);
    }

    @Test
    void asOneCouncilNothingOfAnotherIsSeenOrChanged() throws SQLException {
        var tried = 0;
        for (var table : tables) {
            for (var mine : COUNCILS) {
                for (var theirs : COUNCILS) {
                    if (!mine.equals(theirs)) {
                        var attacks = new SqlAttacks(
                                DATABASE, council(mine).id(), council(theirs).id());
                        tried += attacks.on(table).size()
                                * SqlAttacks.rolesOn(table).size();
                        assertThat(attacks.leaks(table)).as(table).isEmpty();
                    }
                }
            }
        }
        ProofReport.tried(
                "B7",
                "Raw SQL as one council on another's rows, every table, every kind of statement, every ordered pair (B14: leaky expressions)",
                tried + " statements on " + tables.size() + " tables",
                0);
    }

    /** Another's row under our own number: a key that forgot the tenant would say that somebody has it already. */
    @Test
    void noKeyTellsWhatAnotherHas() throws SQLException {
        var foreign = council("south").id();
        var attacks = new SqlAttacks(DATABASE, own, foreign);
        var tried = 0;
        for (var table : tables) {
            try (var connection = as(DATABASE, "postgres");
                    var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                statement.execute("delete from " + table + " where tenant_id = " + own);
                statement.execute("set local role vs_app");
                statement.execute(bind(own));
                assertThat(answerIn(connection, attacks.forged(table, foreign, own, "")))
                        .as(table)
                        .isNotEqualTo("23505");
                connection.rollback();
                tried++;
            }
        }
        ProofReport.tried(
                "B12", "Another's row under one's own number: no key says that it exists", tried + " tables", 0);
    }

    @Test
    void wholeTableCommandsAreDenied() throws SQLException {
        for (var table : tables) {
            for (var role : List.of("vs_app", "vs_exchange")) {
                assertThat(answer(DATABASE, role, bind(own), "truncate " + table))
                        .as(table)
                        .isEqualTo("42501");
                assertThat(answer(DATABASE, role, bind(own), "copy " + table + " from program 'true'"))
                        .as(table)
                        .isIn("42501", "0A000");
                assertThat(answer(
                                DATABASE,
                                role,
                                bind(own),
                                "create trigger t before insert on " + table
                                        + " for each row execute function suppress_redundant_updates_trigger()"))
                        .as(table)
                        .isEqualTo("42501");
            }
            assertThat(answer(
                            DATABASE,
                            "vs_app",
                            bind(own) + "; set local row_security = off",
                            "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("42501");
        }
        ProofReport.tried(
                "B11",
                "Whole-table commands, triggers, row security switched off",
                tables.size() * 7 + " statements",
                0);
    }

    /** Views show the reader's own rows, and there is no function that reads for somebody else. */
    @Test
    void viewsShowOwnRowsOnly() throws SQLException {
        var views = RowDigests.lines(DATABASE, """
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where c.relkind = 'v' order by 1""");
        for (var view : views) {
            assertThat(answer(
                            DATABASE,
                            "vs_app",
                            bind(own),
                            "select count(*) from " + view + " where tenant_id <> " + own))
                    .as(view)
                    .isEqualTo("0");
            assertThat(answer(DATABASE, "vs_app", bind(own), "select count(*) from " + view))
                    .as(view)
                    .isNotEqualTo("0");
            assertThat(answer(DATABASE, "vs_app", "", "select count(*) from " + view))
                    .as(view)
                    .isEqualTo("0");
        }
        assertThat(views).isNotEmpty();
        ProofReport.tried(
                "B13",
                "Views read directly; functions, partitions and materialized views are left to the lint",
                views.size() + " views",
                0);
    }

    /** Copying out honours row security: it carries the own rows only. */
    @Test
    void copyingOutCarriesOwnRowsOnly() throws SQLException, IOException {
        var foreign = council("south").id();
        for (var table : tables) {
            try (var connection = as(DATABASE, "vs_app");
                    var statement = connection.createStatement()) {
                statement.execute(bind(own));
                var out = new ByteArrayOutputStream();
                if (!answerIn(connection, "select count(*) from " + table).equals("42501")) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy (select tenant_id from " + table + ") to stdout", out);
                }
                assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                        .as(table)
                        .doesNotContain(foreign.toString());
                connection.rollback();
            }
        }
        ProofReport.tried("B7", "Copying out", tables.size() + " statements", 0);
    }

    @Test
    void theOperatorAndTheExchangeReachOnlyTheirOwn() throws SQLException {
        for (var table : tables) {
            assertThat(answer(DATABASE, "vs_operator", bind(own), "select count(*) from " + table))
                    .as(table)
                    .isEqualTo("42501");
            if (!table.startsWith("placement.")) {
                assertThat(answer(DATABASE, "vs_exchange", bind(own), "select count(*) from " + table))
                        .as(table)
                        .isEqualTo("42501");
            }
        }
        ProofReport.tried(
                "B10",
                "The operator's and the exchange's roles on tables that are not theirs",
                tables.size() + " tables",
                0);
    }
}
