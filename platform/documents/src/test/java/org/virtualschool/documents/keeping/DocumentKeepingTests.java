package org.virtualschool.documents.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.documents.db.Tables.DOCUMENT;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.documents.DocumentId;
import org.virtualschool.documents.Documents;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@ApplicationModuleTest
class DocumentKeepingTests {

    private static final byte[] LIST = "Care id,Given name\n1,Zebedee\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentKeeping keeping;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private DSLContext db;

    @Test
    void givesBackWhatItKept() {
        var id = keptIn("calderdale", Duration.ofDays(30));

        assertThat(readIn("calderdale", id)).contains(LIST);
    }

    @Test
    void keepsNothingThatCanBeReadInTheDatabase() {
        var id = keptIn("calderdale", Duration.ofDays(30));

        var stored = new String(storedIn("calderdale", id), StandardCharsets.ISO_8859_1);

        assertThat(stored).doesNotContain("Zebedee", "Care id");
    }

    @Test
    void showsNoOtherCouncil() {
        var id = keptIn("calderdale", Duration.ofDays(30));

        assertThat(readIn("hillingdon", id)).isEmpty();
    }

    @Test
    void doesNotOpenUnderAnotherIdentifier() {
        var id = keptIn("calderdale", Duration.ofDays(30));
        var moved = UUID.randomUUID();
        Tenancy.as(
                tenant("calderdale"),
                () -> transactions.executeWithoutResult(status -> db.insertInto(DOCUMENT)
                        .set(DOCUMENT.TENANT_ID, Tenancy.current())
                        .set(DOCUMENT.ID, moved)
                        .set(DOCUMENT.PURPOSE, "test.moved")
                        .set(DOCUMENT.NONCE, new byte[12])
                        .set(DOCUMENT.CONTENT, storedIn("calderdale", id))
                        .set(DOCUMENT.KEPT_AT, java.time.Instant.EPOCH)
                        .set(DOCUMENT.KEEP_UNTIL, java.time.Instant.parse("2999-01-01T00:00:00Z"))
                        .execute()));

        assertThatThrownBy(() -> readIn("calderdale", new DocumentId(moved)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open");
    }

    @Test
    void deletesWhatIsOverAndNothingElse() {
        var over = keptIn("hillingdon", Duration.ofNanos(1_000));
        var kept = keptIn("hillingdon", Duration.ofDays(30));

        Tenancy.as(tenant("hillingdon"), () -> {
            keeping.deleteWhatIsOver();
        });

        assertThat(readIn("hillingdon", over)).isEmpty();
        assertThat(readIn("hillingdon", kept)).isPresent();
        assertThat(countIn("hillingdon", over)).isZero();
    }

    @Test
    void asksForAKeyOfTheRightLength() {
        assertThatThrownBy(() -> new Sealing(new DocumentSettings("c2hvcnQ=")))
                .hasMessageContaining("VS_DOCUMENTS_KEY");
        assertThatThrownBy(() -> new Sealing(new DocumentSettings("?"))).hasMessageContaining("VS_DOCUMENTS_KEY");
    }

    private DocumentId keptIn(String authority, Duration time) {
        return Tenancy.as(tenant(authority), () -> documents.keep("test.list", LIST, time));
    }

    private java.util.Optional<byte[]> readIn(String authority, DocumentId id) {
        return Tenancy.as(tenant(authority), () -> documents.read(id));
    }

    private int countIn(String authority, DocumentId id) {
        return Tenancy.as(
                tenant(authority),
                () -> Objects.requireNonNull(transactions.execute(
                        status -> db.fetchCount(DOCUMENT, ours(DOCUMENT), DOCUMENT.ID.eq(id.value())))));
    }

    private byte[] storedIn(String authority, DocumentId id) {
        return Tenancy.as(
                tenant(authority),
                () -> Objects.requireNonNull(transactions.execute(status -> db.select(DOCUMENT.CONTENT)
                        .from(DOCUMENT)
                        .where(ours(DOCUMENT), DOCUMENT.ID.eq(id.value()))
                        .fetch(DOCUMENT.CONTENT)
                        .getFirst())));
    }

    private TenantId tenant(String authority) {
        return tenants.bySlug(authority).orElseThrow().id();
    }
}
