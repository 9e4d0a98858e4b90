package org.virtualschool.cohort;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

/** Lets a test do something as one of the councils, in a transaction, as its administrator. */
@Component
public class Councils {

    public static final PersonId SAM = PersonId.of("https://id.example", "sam");

    private final Tenants tenants;
    private final TransactionTemplate transactions;

    Councils(Tenants tenants, TransactionTemplate transactions) {
        this.tenants = tenants;
        this.transactions = transactions;
    }

    public TenantId calderdale() {
        return tenants.bySlug("calderdale").orElseThrow().id();
    }

    public TenantId hillingdon() {
        return tenants.bySlug("hillingdon").orElseThrow().id();
    }

    public <T> T in(TenantId council, Supplier<T> work) {
        return Tenancy.as(
                council,
                () -> Actor.as(
                        new Actor(SAM, Roles.ADMINISTRATOR), () -> transactions.execute(status -> work.get())));
    }

    public void doIn(TenantId council, Runnable work) {
        in(council, () -> {
            work.run();
            return true;
        });
    }
}
