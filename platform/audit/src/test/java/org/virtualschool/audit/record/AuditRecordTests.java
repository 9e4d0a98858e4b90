package org.virtualschool.audit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@ApplicationModuleTest
class AuditRecordTests {

    private static final Actor COORDINATOR =
            new Actor(PersonId.of("https://id.example", "sam"), "key-stage-coordinator");

    @Autowired
    private Audit audit;

    @Autowired
    private Tenants tenants;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void keepsAViewEvenIfThePageThenFails() {
        var child = ChildId.next();

        assertThatThrownBy(() -> as(
                        "calderdale",
                        () -> transactions.execute(status -> {
                            audit.viewed("cohort.view-child", List.of(child));
                            throw new IllegalStateException("the page failed");
                        })))
                .hasMessage("the page failed");

        assertThat(seen("calderdale", child)).extracting(Audit.Sighting::role).containsExactly("key-stage-coordinator");
    }

    @Test
    void forgetsAChangeThatWasRolledBack() {
        var child = ChildId.next();

        as(
                "calderdale",
                () -> transactions.execute(status -> {
                    audit.changed("cohort.import", List.of(child), "added to the roll");
                    status.setRollbackOnly();
                    return true;
                }));

        assertThat(seen("calderdale", child)).isEmpty();
    }

    @Test
    void refusesAChangeOutsideATransaction() {
        assertThatThrownBy(() -> as("calderdale", () -> {
                    audit.changed("cohort.import", List.of(ChildId.next()), "added to the roll");
                    return true;
                }))
                .hasMessageContaining("transaction");
    }

    @Test
    void isReadByTheAuthorityItselfAlone() {
        var child = ChildId.next();

        as("calderdale", () -> {
            audit.viewed("cohort.view-child", List.of(child, ChildId.next()));
            return true;
        });

        assertThat(seen("calderdale", child)).hasSize(1);
        assertThat(seen("hillingdon", child)).isEmpty();
    }

    private List<Audit.Sighting> seen(String authority, ChildId child) {
        return as(authority, () -> audit.of(child, 10));
    }

    private <T> T as(String authority, java.util.function.Supplier<T> work) {
        TenantId tenant = tenants.bySlug(authority).orElseThrow().id();
        return Tenancy.as(tenant, () -> Actor.as(COORDINATOR, work));
    }
}
