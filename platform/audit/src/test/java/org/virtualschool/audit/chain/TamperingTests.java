package org.virtualschool.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.audit.ChainVerdict.Break;
import org.virtualschool.audit.ChainVerdict.Fault;
import org.virtualschool.tenancy.Tenancy;

/** B80: audit tampering detected, 6 of 6, each done as superuser on three seals over two entries each. */
@ApplicationModuleTest
@Import(Chains.class)
class TamperingTests {

    private static final String COUNCIL = "calderdale";

    @Autowired
    private Chains chains;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void threeSeals() {
        chains.areEmpty();
        for (int i = 0; i < 3; i++) {
            chains.seal(COUNCIL, 2);
        }
    }

    @Test
    void anUntouchedChainIsWhole() {
        var head = currentHead();

        var verdict = chains.verdict(COUNCIL, Optional.of(head));

        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.seals()).isEqualTo(3);
        assertThat(verdict.entries()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "id; id = '00000000-0000-7000-8000-000000000001'",
                "at; at = at + interval '1 microsecond'",
                "person_id; person_id = '00000000-0000-7000-8000-000000000001'",
                "role; role = role || ' '",
                "action; action = 'cohort.view-child'",
                "change; change = true",
                "children; children = children[1:1]",
                "children; children = array[children[2], children[1]]",
                "children; children = children || null::uuid",
                "what; what = 'nothing'",
                "tenant_id; tenant_id = 2"
            })
    void caseOneAnAlteredColumnIsFound(String column, String change) {
        chains.asSuperuser("alter table audit.entry drop constraint if exists entry_check");
        chains.asSuperuser("update audit.entry set " + change + " where id = " + entryUnder(2, 1));

        assertThat(chains.verdict(COUNCIL, Optional.empty()).broken())
                .as(column)
                .hasValueSatisfying(found -> {
                    assertThat(found.fault()).isIn(Fault.ENTRY_ALTERED, Fault.ENTRY_DELETED);
                    assertThat(found.seal()).isEqualTo(2);
                    assertThat(found.position()).isEqualTo(1);
                });
    }

    /** A column that is added later must be hashed, or it could be changed unseen. */
    @Test
    void everyColumnOfAnEntryIsHashed() {
        var columns = Tenancy.asNobody(() -> jdbc.sql(
                        "select attname from pg_attribute where attrelid = 'audit.entry'::regclass and attnum > 0 and not attisdropped")
                .query(String.class)
                .list());

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "tenant_id", "id", "at", "person_id", "role", "action", "change", "children", "what");
        assertThat(Recorded.class.getRecordComponents()).hasSameSizeAs(columns);
    }

    @Test
    void caseTwoADeletedEntryIsFound() {
        chains.asSuperuser("delete from audit.entry where id = " + entryUnder(2, 2));

        assertThat(broken()).contains(new Break(Fault.ENTRY_DELETED, 2, 2));
    }

    @Test
    void caseTwoADeletedEntryIsFoundEvenIfItsPlaceIsDeletedToo() {
        chains.asSuperuser("delete from audit.entry where id = " + entryUnder(2, 2)
                + "; delete from audit.sealed_entry where seal_number = 2 and position = 2");

        assertThat(broken()).contains(new Break(Fault.ENTRIES_ADDED_OR_REMOVED, 2, 2));
    }

    @Test
    void caseThreeADeletedSealIsFound() {
        chains.asSuperuser("delete from audit.seal where number = 2");

        assertThat(broken()).contains(new Break(Fault.SEAL_MISSING, 2, 0));
    }

    @Test
    void caseThreeADeletedSealIsFoundEvenIfLaterOnesCloseTheGap() {
        chains.asSuperuser(
                "delete from audit.seal where number = 2; delete from audit.sealed_entry where seal_number = 2;"
                        + " update audit.seal set number = 2 where number = 3; update audit.sealed_entry set seal_number = 2 where seal_number = 3");

        assertThat(broken()).contains(new Break(Fault.LINK_BROKEN, 2, 0));
    }

    @Test
    void caseFourACutEndIsFoundByTheHeadThatWasKept() {
        var head = currentHead();
        chains.asSuperuser(
                "delete from audit.seal where number = 3; delete from audit.sealed_entry where seal_number = 3;"
                        + " delete from audit.entry e where not exists (select from audit.sealed_entry s where s.entry_id = e.id)");

        assertThat(broken()).as("without a head nobody can tell").isEmpty();
        assertThat(chains.verdict(COUNCIL, Optional.of(head)).broken()).contains(new Break(Fault.CUT_OFF, 3, 0));
    }

    @Test
    void caseFourACutEndIsFoundEvenIfItGrewAgain() {
        var head = currentHead();
        chains.asSuperuser(
                "delete from audit.seal where number = 3; delete from audit.sealed_entry where seal_number = 3");
        chains.seal(COUNCIL, 2);

        assertThat(chains.verdict(COUNCIL, Optional.of(head)).broken()).contains(new Break(Fault.REWRITTEN, 3, 0));
    }

    @Test
    void caseFourEntriesThatAreLeftWithoutTheirSealTellOfIt() {
        chains.asSuperuser("delete from audit.seal where number = 3");

        assertThat(broken()).contains(new Break(Fault.SEAL_MISSING, 3, 0));
    }

    @Test
    void caseFiveAnEntryPutUnderAnOldSealIsFound() {
        chains.asSuperuser("insert into audit.sealed_entry (tenant_id, entry_id, seal_number, position, hash)"
                + " select tenant_id, '00000000-0000-7000-8000-000000000001', 2, 3, hash from audit.sealed_entry where seal_number = 2 and position = 2;"
                + " insert into audit.entry select tenant_id, '00000000-0000-7000-8000-000000000001', at, person_id, role, action, change, children, what"
                + " from audit.entry where id = " + entryUnder(2, 2));

        assertThat(broken()).hasValueSatisfying(found -> {
            assertThat(found.seal()).isEqualTo(2);
            assertThat(found.position()).isEqualTo(3);
        });
    }

    @Test
    void caseFiveEntriesInAnotherOrderAreFound() {
        chains.asSuperuser("update audit.sealed_entry set position = 9 where seal_number = 2 and position = 1;"
                + " update audit.sealed_entry set position = 1 where seal_number = 2 and position = 2;"
                + " update audit.sealed_entry set position = 2 where seal_number = 2 and position = 9");

        assertThat(broken()).contains(new Break(Fault.SEAL_ALTERED, 2, 0));
    }

    /** Somebody who knows how the chain is made changes an entry and makes all that follows anew. */
    @Test
    void caseSixARewrittenChainIsFoundByTheHeadThatWasKept() {
        var head = currentHead();
        chains.asSuperuser("update audit.entry set action = 'cohort.view-child' where id = " + entryUnder(2, 1)
                + "; delete from audit.seal where number > 1; delete from audit.sealed_entry where seal_number > 1");
        chains.in(COUNCIL, () -> {
            chain.sealEverything();
            return true;
        });

        assertThat(broken()).as("the new chain is sound in itself").isEmpty();
        assertThat(chains.verdict(COUNCIL, Optional.of(head)).broken())
                .hasValueSatisfying(found -> assertThat(found.fault()).isIn(Fault.REWRITTEN, Fault.CUT_OFF));
    }

    @Test
    void caseSixARewrittenChainIsFoundByOurOwnListOfHeadsIfThatWasForgotten() {
        chains.head(COUNCIL);
        chains.asSuperuser("update audit.seal set sealed_at = sealed_at - interval '1 day' where number = 3");
        chains.asSuperuser(
                "delete from audit.seal where number = 3; delete from audit.sealed_entry where seal_number = 3");
        chains.seal(COUNCIL, 2);

        assertThat(broken()).contains(new Break(Fault.REWRITTEN, 3, 0));
    }

    /** What the council keeps, without a trace of it here. */
    private ChainHead currentHead() {
        var head = chains.head(COUNCIL);
        chains.asSuperuser("truncate audit.handed_head");
        return head;
    }

    private Optional<Break> broken() {
        return chains.verdict(COUNCIL, Optional.empty()).broken();
    }

    private static String entryUnder(int seal, int position) {
        return "(select entry_id from audit.sealed_entry where seal_number = %d and position = %d)"
                .formatted(seal, position);
    }
}
