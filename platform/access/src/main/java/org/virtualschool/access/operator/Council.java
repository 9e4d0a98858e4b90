package org.virtualschool.access.operator;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.identity.Operators.Operator;
import org.virtualschool.access.invitation.InvitingTheFirst;
import org.virtualschool.access.setup.Wishes;
import org.virtualschool.audit.Audit;
import org.virtualschool.post.Addressee;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;

/** The few things that an operator does inside a council; each stands in the council's own audit. */
@Component
class Council {

    private final Wishes wishes;
    private final InvitingTheFirst first;
    private final UseQueries use;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Council(
            Wishes wishes,
            InvitingTheFirst first,
            UseQueries use,
            Audit audit,
            org.springframework.transaction.PlatformTransactionManager transactions) {
        this.wishes = wishes;
        this.first = first;
        this.use = use;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    void isAsked(Tenant tenant, Operator operator, String manifest, String what) {
        Tenancy.as(tenant.id(), () -> wishes.ask(operator, manifest, what));
    }

    void isToldOf(Tenant tenant, String deed) {
        Tenancy.as(
                tenant.id(),
                () -> transaction.executeWithoutResult(status -> audit.changed("access.operate", List.of(), deed)));
    }

    void firstAdministratorIs(Tenant tenant, Addressee somebody) {
        Tenancy.as(tenant.id(), () -> first.invite(somebody));
    }

    /** Its use in figures, from which nobody can be told. */
    Use use(Tenant tenant) {
        return Tenancy.as(
                tenant.id(),
                () -> java.util.Objects.requireNonNull(transaction.execute(status -> new Use(
                        use.peopleToday(),
                        use.administratorsToday(),
                        use.openInvitations(),
                        wishes.waiting(),
                        wishes.refusal(),
                        first.isPossible()))));
    }

    /**
     * @param people with access today, machine clients not counted
     * @param wishWaits whether something that the operator asked waits for the council's answer
     * @param refusal why the council refused the last wish, if it did
     * @param needsFirst whether nobody of the council brings people in yet
     */
    record Use(
            int people,
            int administrators,
            int invitations,
            boolean wishWaits,
            java.util.Optional<String> refusal,
            boolean needsFirst) {}
}
