package org.virtualschool.access.support;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.virtualschool.access.People;
import org.virtualschool.access.membership.NationalRoles;
import org.virtualschool.access.support.SupportAccess.Ended;
import org.virtualschool.access.support.SupportAccess.Refused;
import org.virtualschool.audit.AuditTrail;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.ManifestText;

/** A live council with a head's mailbox, whose support access the tests may ask for, grant and end. */
@TestComponent
public class Kirklees {

    static final String SLUG = "kirklees";
    static final String BROKER = "la-382";
    private static final PersonId SOMEBODY = PersonId.of("test", "somebody");

    private final Catalogue catalogue;
    private final NationalRoles roles;
    private final Tenants tenants;
    private final People people;
    private final SupportAccessRepository accesses;
    private final AuditTrail trail;
    private final Clock clock;
    private final org.springframework.transaction.support.TransactionTemplate transactions;

    Kirklees(
            Catalogue catalogue,
            NationalRoles roles,
            Tenants tenants,
            People people,
            SupportAccessRepository accesses,
            AuditTrail trail,
            Clock clock,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.tenants = tenants;
        this.people = people;
        this.accesses = accesses;
        this.trail = trail;
        this.clock = clock;
        this.transactions = new org.springframework.transaction.support.TransactionTemplate(transactions);
    }

    /** It is live, nobody waits for its answer and nobody looks at it. */
    void isLeftInPeace() {
        if (tenants.bySlug(SLUG).isEmpty()) {
            catalogue.apply(ManifestText.read(MANIFEST));
            roles.giveTo(tenants.bySlug(SLUG).orElseThrow());
            inside(catalogue::goLive);
        }
        inside(() -> accesses.latest(100).forEach(this::isOver));
    }

    private void isOver(SupportAccess one) {
        var now = clock.instant();
        if (one.waits()) {
            accesses.answer(one.id(), new Refused(now, SOMEBODY, "Over"));
        }
        if (one.lasts(now)) {
            accesses.end(one.id(), new Ended(now, SOMEBODY));
        }
    }

    SupportAccess latest() {
        return people.in(
                SLUG, () -> transactions.execute(status -> accesses.latest(1).getFirst()));
    }

    void isSuspended() {
        catalogue.suspend(SLUG, "A reason");
    }

    void goesOn() {
        catalogue.resume(SLUG);
    }

    /** The newest entries of its audit. */
    List<AuditTrail.Line> audit() {
        return people.in(
                SLUG, () -> trail.find(AuditTrail.Question.ANYTHING, 0, 200).lines());
    }

    private void inside(Runnable work) {
        people.in(SLUG, () -> {
            transactions.executeWithoutResult(status -> work.run());
            return true;
        });
    }

    /** What it is brought on with. */
    public static final String MANIFEST = """
            tenant:
              slug: kirklees
              codes: {dfe: "382", gss: E08000034}
              names: {authority: Kirklees, virtual-school: Kirklees Virtual School}
              words: {looked-after: looked after}
              branding: {colour: "#003078"}
              help-contact: the virtual school office
              email-domains: [kirklees.example]
              identity-provider: {alias: la-382}
              mailboxes: {head: head@kirklees.example, director: director@kirklees.example}
            """;
}
