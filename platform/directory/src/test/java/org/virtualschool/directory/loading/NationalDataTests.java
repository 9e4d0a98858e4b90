package org.virtualschool.directory.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.virtualschool.directory.db.Tables.ADJOINING;
import static org.virtualschool.directory.db.Tables.AUTHORITY;
import static org.virtualschool.directory.db.Tables.BANK_HOLIDAY;
import static org.virtualschool.directory.db.Tables.DESK;
import static org.virtualschool.directory.db.Tables.LOADED_SOURCE;
import static org.virtualschool.directory.db.Tables.POSTCODE_AUTHORITY;
import static org.virtualschool.directory.db.Tables.SCHOOL;
import static org.virtualschool.directory.db.Tables.SCHOOL_LINK;
import static org.virtualschool.directory.db.Tables.SCHOOL_WORD;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.tenancy.Tenancy;

@ApplicationModuleTest
class NationalDataTests {

    @Autowired
    private DSLContext db;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private NationalData data;

    @Test
    void holdsAsManyRowsAsTheSourcesSay() {
        assertThat(count(AUTHORITY, AUTHORITY.IS_CURRENT.isTrue())).isEqualTo(153);
        assertThat(count(AUTHORITY, AUTHORITY.IS_CURRENT.isFalse())).isEqualTo(5);
        assertThat(count(ADJOINING, ADJOINING.NEIGHBOUR.isNotNull())).isEqualTo(2 * 386);
        assertThat(count(ADJOINING, ADJOINING.NEIGHBOUR.isNull())).isEqualTo(14);
        assertThat(count(POSTCODE_AUTHORITY, DSL.noCondition())).isEqualTo(92_252);
        assertThat(count(SCHOOL, DSL.noCondition())).isEqualTo(22_010);
        assertThat(count(DESK, DSL.noCondition())).isEqualTo(153 * 4);
        assertThat(count(DESK, DESK.EMAIL.isNotNull())).isZero();
        assertThat(count(BANK_HOLIDAY, BANK_HOLIDAY.NATION.eq("ENGLAND_AND_WALES")))
                .isEqualTo(8 * 8 + 10 + 9);
    }

    @Test
    void everyBorderIsThereInBothDirections() {
        var back = ADJOINING.as("back");

        assertThat(count(
                        ADJOINING,
                        ADJOINING
                                .NEIGHBOUR
                                .isNotNull()
                                .andNotExists(DSL.selectFrom(back)
                                        .where(
                                                back.AUTHORITY.eq(ADJOINING.NEIGHBOUR),
                                                back.NEIGHBOUR.eq(ADJOINING.AUTHORITY)))))
                .isZero();
    }

    @Test
    void flagsTheTwoSchoolsWithoutAPostcodeAndKnowsTheAuthorityOfAllOthers() {
        var unknown = read(() -> db.select(SCHOOL.URN)
                .from(SCHOOL)
                .where(SCHOOL.AUTHORITY_CERTAINTY.eq("UNKNOWN"))
                .orderBy(SCHOOL.URN)
                .fetch(SCHOOL.URN));

        assertThat(unknown).containsExactly(new Urn(143_762), new Urn(149_075));
        assertThat(count(SCHOOL, SCHOOL.AUTHORITY_CERTAINTY.eq("EXACT"))).isEqualTo(22_008);
        assertThat(count(SCHOOL, SCHOOL.AUTHORITY.eq(new AuthorityCode("381")))).isEqualTo(100);
        assertThat(count(SCHOOL, SCHOOL.AUTHORITY.eq(new AuthorityCode("312")))).isEqualTo(98);
    }

    @Test
    void holdsTheLinksThatLeadForwardWithTheirAccents() {
        assertThat(count(SCHOOL_LINK, DSL.noCondition())).isEqualTo(16_850);
        assertThat(count(SCHOOL_LINK, SCHOOL_LINK.LINK_NAME.startsWith("St Thomas à Becket")))
                .as("the file is Windows-1252")
                .isPositive();
    }

    @Test
    void isNotLoadedAgainWhileItsFilesAreTheSame() throws SQLException {
        var before = loadedAt();

        loadAsOwner();

        assertThat(loadedAt()).isEqualTo(before).hasSize(7);
    }

    @Test
    void isLoadedAgainWithoutDifferenceWhenAFileIsNew() throws SQLException {
        var before = everything();
        asOwner(connection -> execute(connection, "update directory.loaded_source set sha256 = repeat('0', 64)"));
        asOwner(connection -> execute(
                connection,
                "update directory.desk set email = 'desk@example.org' where (authority, kind) = ('381', 'sen')"));
        var started = Instant.now();

        loadAsOwner();

        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofMinutes(1));
        assertThat(everything()).isEqualTo(before);
        assertThat(count(DESK, DESK.EMAIL.eq("desk@example.org"))).isOne();
        asOwner(connection -> execute(connection, "update directory.desk set email = null"));
    }

    @ParameterizedTest
    @MethodSource("nationalTables")
    void mayNotBeWrittenByTheApplication(Table<?> table) {
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(() -> read(
                        () -> db.deleteFrom(table).where(DSL.falseCondition()).execute()))
                .havingRootCause()
                .withMessageContaining("permission denied");
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .isThrownBy(
                        () -> read(() -> db.insertInto(table).defaultValues().execute()))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    static Stream<Table<?>> nationalTables() {
        return Stream.of(
                AUTHORITY,
                ADJOINING,
                DESK,
                POSTCODE_AUTHORITY,
                SCHOOL,
                SCHOOL_WORD,
                SCHOOL_LINK,
                BANK_HOLIDAY,
                LOADED_SOURCE);
    }

    private int count(Table<?> table, Condition which) {
        return read(() -> db.fetchCount(table, which));
    }

    private List<Instant> loadedAt() {
        return read(() -> db.select(LOADED_SOURCE.LOADED_AT)
                .from(LOADED_SOURCE)
                .orderBy(LOADED_SOURCE.NAME)
                .fetch(LOADED_SOURCE.LOADED_AT));
    }

    private List<String> everything() {
        return read(() -> Stream.of(
                        AUTHORITY, ADJOINING, POSTCODE_AUTHORITY, SCHOOL, SCHOOL_WORD, SCHOOL_LINK, BANK_HOLIDAY)
                .map(table -> db.selectFrom(table)
                        .orderBy(table.getPrimaryKey().getFields())
                        .fetch()
                        .formatCSV())
                .toList());
    }

    private <T> T read(Supplier<T> query) {
        return Tenancy.asNobody(() -> new TransactionTemplate(transactions).execute(status -> query.get()));
    }

    private void loadAsOwner() throws SQLException {
        asOwner(connection -> data.load(connection));
    }

    private void asOwner(Work work) throws SQLException {
        try (var connection =
                DriverManager.getConnection(access.url(), access.migrate().username(), "")) {
            connection.setAutoCommit(false);
            work.with(connection);
            connection.commit();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
