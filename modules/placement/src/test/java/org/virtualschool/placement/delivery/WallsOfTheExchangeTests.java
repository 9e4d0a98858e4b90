package org.virtualschool.placement.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.PlacementFixtures.sentNotice;
import static org.virtualschool.placement.db.Tables.INBOX_NOTICE;
import static org.virtualschool.placement.db.Tables.NOTICE;
import static org.virtualschool.placement.db.Tables.RECEIPT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.NoticeState;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.ReceiptKind;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Tenancy;
import virtualschool.testing.RealPostgres;

/** What each database role can do with notices, tried. */
@PlacementTest
class WallsOfTheExchangeTests {

    @Autowired
    private Councils councils;

    @Autowired
    private DSLContext db;

    @Autowired
    @Qualifier(ExchangeConfiguration.STATEMENTS)
    private DSLContext exchange;

    @Autowired
    private Exchange steps;

    @Autowired
    private DatabaseAccess access;

    @Test
    void theApplicationCannotWriteIntoAnInboxNotEvenItsOwn() {
        refused(() -> councils.in(
                "hillingdon",
                () -> db.insertInto(INBOX_NOTICE)
                        .set(INBOX_NOTICE.TENANT_ID, Tenancy.current())
                        .set(INBOX_NOTICE.ID, InboxNoticeId.next())
                        .set(INBOX_NOTICE.SENDER_NO, councils.id("calderdale"))
                        .set(INBOX_NOTICE.NOTICE_ID, NoticeId.next())
                        .execute()));
    }

    @Test
    void theApplicationCannotWriteAReceipt() {
        var notice = councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));

        refused(() -> councils.in(
                "calderdale",
                () -> db.insertInto(RECEIPT)
                        .set(RECEIPT.TENANT_ID, Tenancy.current())
                        .set(RECEIPT.NOTICE_ID, notice)
                        .set(RECEIPT.KIND, ReceiptKind.DELIVERED)
                        .set(RECEIPT.AT, Instant.parse("2026-11-02T09:30:00Z"))
                        .execute()));
    }

    @Test
    void whatWasSentIsNeverChanged() {
        var notice = councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        var columns = new ArrayList<Field<?>>(List.of(NOTICE.fields()));
        columns.remove(NOTICE.STATE);

        for (var column : columns) {
            if (!movesWithAMerge(column)) {
                refused(() -> councils.in("calderdale", () -> set(db, column, notice)));
            }
            refused(() -> steps.in(councils.id("calderdale"), () -> set(exchange, column, notice)));
        }
        refused(() -> steps.in(
                councils.id("calderdale"),
                () -> exchange.deleteFrom(NOTICE)
                        .where(ours(NOTICE), NOTICE.ID.eq(notice))
                        .execute()));
    }

    /** Two records of one child become one: the sender's copy is about the record that stays. */
    private static boolean movesWithAMerge(Field<?> column) {
        return column.equals(NOTICE.CHILD_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vs_app", "vs_exchange"})
    void whatIsBehindTheSealNobodyReads(String role) throws SQLException {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(access.url(), role));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select record from placement.sealed_notice"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void theApplicationCannotTakeANoticeOutOfAnInbox() {
        refused(() -> councils.in(
                "hillingdon",
                () -> db.deleteFrom(INBOX_NOTICE)
                        .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(InboxNoticeId.next()))
                        .execute()));
    }

    @Test
    void whatArrivedIsNeverChangedButForOpeningAndAcknowledging() {
        var own = List.of(
                "announced_at",
                "opened_at",
                "opened_by",
                "acknowledged_at",
                "acknowledged_by",
                "acknowledged_as",
                "message");
        var id = InboxNoticeId.next();
        var sent = Stream.of(INBOX_NOTICE.fields())
                .filter(column -> !column.equals(INBOX_NOTICE.NAME_SEARCH)) // the database alone works it out
                .toList();

        for (var column : sent) {
            if (!own.contains(column.getName())) {
                refused(() -> councils.in("hillingdon", () -> setArrived(db, column, id)));
            }
            refused(() -> steps.in(councils.id("hillingdon"), () -> setArrived(exchange, column, id)));
        }
    }

    @Test
    void theExchangeSeesOneCouncilAtATime() {
        councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));
        var calderdale = councils.id("calderdale");

        var seen = steps.in(
                councils.id("hillingdon"),
                () -> exchange.select(NOTICE.ID)
                        .from(NOTICE)
                        .where(NOTICE.TENANT_ID.eq(calderdale))
                        .fetch());

        assertThat(seen).isEmpty();
    }

    @Test
    void theRecipientSeesNothingOfTheSendersCopy() {
        var notice = councils.in("calderdale", () -> sentNotice(db, HILLINGDON, NoticeState.SENT));

        var seen = councils.in(
                "hillingdon",
                () -> db.select(NOTICE.ID)
                        .from(NOTICE)
                        .where(NOTICE.TENANT_ID.eq(councils.id("calderdale")), NOTICE.ID.eq(notice))
                        .fetch());

        assertThat(seen).isEmpty();
    }

    @Test
    void anExchangeStatementRunsInNoOtherTransaction() {
        assertThatThrownBy(() -> councils.in(
                        "calderdale",
                        () -> exchange.select(NOTICE.ID)
                                .from(NOTICE)
                                .where(ours(NOTICE))
                                .fetch()))
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> steps.in(
                        councils.id("calderdale"),
                        () -> db.select(NOTICE.ID)
                                .from(NOTICE)
                                .where(ours(NOTICE))
                                .fetch()))
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> councils.in("calderdale", () -> steps.in(councils.id("calderdale"), () -> 1)))
                .hasMessageContaining("transaction of its own");
    }

    /** The education minimum, column by column: another column is a decision about what councils tell each other. */
    @Test
    void thisCrossesAndNothingElse() {
        assertThat(RecipientCopyRepository.CROSSING)
                .extracting(Field::getName)
                .containsExactly(
                        "type",
                        "on_day",
                        "end_reason",
                        "next_authority",
                        "sent_at",
                        "sender_name",
                        "sender_role",
                        "contact_desk",
                        "given_name",
                        "family_name",
                        "date_of_birth",
                        "sex",
                        "upn",
                        "year_group",
                        "school_urn",
                        "school_name",
                        "school_plan",
                        "proposed_urn",
                        "proposed_name",
                        "sen",
                        "placed_from",
                        "social_worker",
                        "social_work_team");
    }

    /** Everything that the exchange's role may touch, read from the catalogue: a new grant has to be added here. */
    @Test
    void theExchangeHoldsTheseRightsAndNoOthers() throws SQLException {
        assertThat(rights())
                .containsExactlyInAnyOrder(
                        "placement.inbox_notice DELETE",
                        "placement.inbox_notice INSERT",
                        "placement.inbox_notice SELECT",
                        "placement.message_received INSERT",
                        "placement.message_received SELECT",
                        "placement.message_sent SELECT",
                        "placement.notice SELECT",
                        "placement.recalled_notice SELECT",
                        "placement.receipt INSERT",
                        "placement.receipt SELECT",
                        "placement.withdrawn_notice INSERT",
                        "placement.withdrawn_notice SELECT",
                        "tenancy.email_domain SELECT",
                        "tenancy.tenant SELECT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casework.work",
                "audit.entry",
                "jobs.parked_job",
                "jobs.scheduled_tasks",
                "access.membership",
                "cohort.child",
                "placement.draft",
                "access.request_key"
            })
    void theExchangeCannotRead(String table) throws SQLException {
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(access.url(), "vs_exchange"));
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select 1 from " + table))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    private List<String> rights() throws SQLException {
        var rights = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(RealPostgres.addressFor(access.url(), "postgres"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_schema || '.' || table_name || ' ' || privilege_type from information_schema.role_table_grants
                        where grantee in ('vs_exchange', 'PUBLIC') and table_schema not in ('pg_catalog', 'information_schema')""")) {
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
        }
        return rights;
    }

    private static <T> int set(DSLContext db, Field<T> column, NoticeId id) {
        return db.update(NOTICE)
                .set(column, (T) null)
                .where(ours(NOTICE), NOTICE.ID.eq(id))
                .execute();
    }

    private static <T> int setArrived(DSLContext db, Field<T> column, InboxNoticeId id) {
        return db.update(INBOX_NOTICE)
                .set(column, (T) null)
                .where(ours(INBOX_NOTICE), INBOX_NOTICE.ID.eq(id))
                .execute();
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }
}
