package virtualschool.testing.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServerLogTests {

    /** As PostgreSQL 18 wrote it: two sessions mingled, a checkpoint, an entry of several lines, values of every awkward kind. */
    private static final String WRITTEN = """
            2026-11-23 09:01:12.345 UTC [71] LOG:  parameter "log_statement" changed to "all"
            @@71|4|@@ LOG:  checkpoint starting: time
            @@83|12|vs_app@@ LOG:  execute S_1: BEGIN READ ONLY
            @@83|13|vs_app@@ LOG:  execute <unnamed>: set local app.tenant = '7'
            @@84|2|vs_app@@ LOG:  execute S_3: BEGIN
            @@83|14|vs_app@@ LOG:  execute S_9/C_4: select name
            \tfrom cohort.child where tenant_id = $1 and name = $2 and left_on is not distinct from $3 and id = any ($4)
            @@83|15|vs_app@@ DETAIL:  Parameters: $1 = '7', $2 = 'O''Neil, $3 = NULL
            \t@@83|16|vs_app@@ LOG:  execute S_1: COMMIT', $3 = NULL, $4 = '{"a,b",NULL,"it''s"}'
            @@84|3|vs_app@@ LOG:  execute <unnamed>: insert into audit.entry (id, words) values ($1, '$2 is no value')
            @@84|4|vs_app@@ DETAIL:  Parameters: $1 = ''
            @@83|16|vs_app@@ LOG:  execute fetch from S_9/C_4: select name
            \tfrom cohort.child
            @@83|17|vs_app@@ DETAIL:  Parameters: $1 = '7'
            @@84|5|vs_app@@ ERROR:  duplicate key value violates unique constraint "entry_pkey"
            @@84|6|vs_app@@ DETAIL:  Key (id)=(1) already exists.
            @@84|7|vs_app@@ STATEMENT:  insert into audit.entry (id, words) values ($1, '$2 is no value')
            @@84|8|vs_app@@ LOG:  execute S_5: ROLLBACK
            @@83|18|vs_app@@ LOG:  execute S_2: COMMIT
            @@90|1|postgres@@ LOG:  statement: select 1
            """;

    @Test
    void findsEveryStatementWithItsValues() {
        assertThat(new ServerLog().statements(WRITTEN))
                .containsExactly(
                        said(83, "BEGIN READ ONLY"),
                        said(83, "set local app.tenant = '7'"),
                        said(84, "BEGIN"),
                        said(
                                83,
                                "select name\nfrom cohort.child where tenant_id = $1 and name = $2 and left_on is not distinct from $3"
                                        + " and id = any ($4)",
                                "7",
                                "O'Neil, $3 = NULL\n@@83|16|vs_app@@ LOG:  execute S_1: COMMIT",
                                null,
                                "{\"a,b\",NULL,\"it's\"}"),
                        said(84, "insert into audit.entry (id, words) values ($1, '$2 is no value')", ""),
                        said(84, "ROLLBACK"),
                        said(83, "COMMIT"),
                        new LoggedStatement(90, "postgres", "select 1", List.of()));
    }

    @Test
    void failsIfAStatementIsMissing() {
        var without = WRITTEN.replace("@@83|13|vs_app@@ LOG:  execute <unnamed>: set local app.tenant = '7'\n", "");

        assertThatThrownBy(() -> new ServerLog().statements(without))
                .hasMessageContaining("line 14 follows on line 12: a statement was lost");
    }

    @Test
    void failsIfAStatementIsMissingBetweenTwoReadings() {
        var log = new ServerLog();
        log.statements("@@83|12|vs_app@@ LOG:  execute S_1: BEGIN\n");

        assertThatThrownBy(() -> log.statements("@@83|14|vs_app@@ LOG:  execute S_2: COMMIT\n"))
                .hasMessageContaining("a statement was lost");
    }

    @Test
    void failsIfValuesAreMissingOrCutOff() {
        var statement = "@@83|1|vs_app@@ LOG:  execute <unnamed>: select $1, $2\n";

        assertThatThrownBy(() -> new ServerLog().statements(statement))
                .hasMessage("The server wrote 0 values for the 2 of select $1, $2");
        assertThatThrownBy(() -> new ServerLog()
                        .statements(statement + "@@83|2|vs_app@@ DETAIL:  Parameters: $1 = '1', $2 = 'x\n"))
                .hasMessage("The last value of a statement is cut off");
    }

    @Test
    void keepsTransactionsOfMingledSessionsApart() {
        var transactions = new LoggedTransactions().add(new ServerLog().statements(WRITTEN));

        assertThat(transactions)
                .extracting(transaction -> transaction.statements().size())
                .containsExactly(2, 1, 1);
        assertThat(transactions).extracting(LoggedTransaction::isReadOnly).containsExactly(true, false, false);
        assertThat(transactions).extracting(LoggedTransaction::commits).containsExactly(true, false, false);
        assertThat(transactions).extracting(LoggedTransaction::isSingle).containsExactly(false, false, true);
    }

    @Test
    void givesJdbcAQuestionMarkForEachValueAndForNothingElse() {
        var sql = "select '$1 or ?', \"odd?\", data ? $2 -- why?\nfrom t /* $9 */ where a = $1 and b = $2";

        assertThat(JdbcStatement.of(sql))
                .isEqualTo(new JdbcStatement(
                        "select '$1 or ?', \"odd?\", data ?? ? -- why?\nfrom t /* $9 */ where a = ? and b = ?",
                        List.of(1, 0, 1)));
    }

    private static LoggedStatement said(int session, String sql, @Nullable String... values) {
        return new LoggedStatement(session, "vs_app", sql, Arrays.asList(values));
    }
}
