package org.virtualschool.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.AuditChain;
import org.virtualschool.audit.ChainHead;
import org.virtualschool.audit.ChainVerdict;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;

/** Councils' chains, as they are kept and as somebody with all rights of the database would change them. */
@TestComponent
class Chains {

    private final AuditChain chain;
    private final Audit audit;
    private final Tenants tenants;
    private final TransactionTemplate transactions;
    private final String database;
    private final Clock clock;

    Chains(
            AuditChain chain,
            Audit audit,
            Tenants tenants,
            TransactionTemplate transactions,
            @Value("${virtual-school.database.url}") String database) {
        this.chain = chain;
        this.audit = audit;
        this.tenants = tenants;
        this.transactions = transactions;
        this.database = database;
        this.clock = Clock.systemUTC();
    }

    void areEmpty() {
        asSuperuser("truncate audit.entry, audit.seal, audit.sealed_entry, audit.handed_head");
    }

    /** Writes views and a change, and seals them. */
    void seal(String authority, int entries) {
        write(authority, entries);
        in(authority, () -> {
            chain.sealRecent();
            return true;
        });
    }

    void write(String authority, int entries) {
        in(
                authority,
                () -> transactions.execute(status -> {
                    for (int i = 1; i < entries; i++) {
                        audit.viewed("cohort.view-roll", List.of(ChildId.next(), ChildId.next()));
                    }
                    audit.changed("cohort.import-roll", List.of(ChildId.next()), "added to the roll");
                    return true;
                }));
    }

    /** Something written that long ago, as a transaction would that commits only now. */
    void writeLate(String authority, Duration ago) {
        asSuperuser(
                "insert into audit.entry (tenant_id, id, at, person_id, role, action, change, children) values (%s, '%s', '%s', '%s', 'r', 'a', false, '{}')"
                        .formatted(
                                id(authority),
                                UUID.randomUUID(),
                                Instant.now(clock).minus(ago),
                                UUID.randomUUID()));
    }

    ChainVerdict verdict(String authority, Optional<ChainHead> kept) {
        return in(authority, () -> chain.verify(kept));
    }

    ChainHead head(String authority) {
        return in(authority, () -> chain.handOut().orElseThrow().head());
    }

    TenantId id(String authority) {
        return tenants.bySlug(authority).orElseThrow().id();
    }

    /** Whoever may do everything: no row security, no foreign keys, no grants. */
    void asSuperuser(String sql) {
        RealPostgres.asSuperuser(database, "set session_replication_role = replica; " + sql);
    }

    <T> T in(String authority, Supplier<T> work) {
        var actor = new Actor(PersonId.of("https://id.example", "sam"), "virtual-school-head");
        return Tenancy.as(id(authority), () -> Actor.as(actor, work));
    }
}
