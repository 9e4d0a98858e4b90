package org.virtualschool.tenancy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.tenancy.Sender;
import org.virtualschool.tenancy.SessionLimits;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@ApplicationModuleTest
class CatalogueRepositoryTests {

    @Autowired
    private Tenants tenants;

    @Test
    void knowsTheAuthoritiesThatHaveAFolder() {
        assertThat(tenants.all()).extracting(Tenant::slug).contains("calderdale", "hillingdon");
    }

    @Test
    void findsAnAuthorityByTheDomainOfAnAddressWhateverItsCase() {
        assertThat(tenants.byEmailDomain("CALDERDALE.example"))
                .map(Tenant::dfeCode)
                .contains("381");
        assertThat(tenants.byEmailDomain("mail.calderdale.example")).isEmpty();
    }

    @Test
    void findsSeveralAuthoritiesAtOnceByNameAndPassesOverNumbersThatNobodyHas() {
        var hillingdon = tenants.bySlug("hillingdon").orElseThrow().id();
        var calderdale = tenants.bySlug("calderdale").orElseThrow().id();

        assertThat(tenants.byIds(List.of(hillingdon, calderdale, TenantId.of((short) 32_000))))
                .extracting(Tenant::slug)
                .containsExactly("calderdale", "hillingdon");
        assertThat(tenants.byIds(List.of())).isEmpty();
    }

    @Test
    void knowsHowAnAuthoritysMailGoesOut() {
        assertThat(senderOf("calderdale"))
                .isEqualTo(new Sender(
                        "Calderdale Council", Optional.of("virtual.school@calderdale.example"), Optional.empty()));
    }

    @Test
    void letsAnAuthoritysNameStandAsTheSenderIfItSaysNothing() {
        assertThat(senderOf("hillingdon")).isEqualTo(new Sender("Hillingdon", Optional.empty(), Optional.empty()));
    }

    @Test
    void knowsHowLongASessionCountsInAnAuthorityThatSaysNothing() {
        assertThat(tenants.bySlug("hillingdon").orElseThrow().sessions()).isEqualTo(SessionLimits.of(30, 8));
    }

    @Test
    void knowsOnWhichDaysAnAuthorityIsClosed() {
        var calderdale = tenants.bySlug("calderdale").orElseThrow();
        var hillingdon = tenants.bySlug("hillingdon").orElseThrow();

        assertThat(tenants.closureDaysOf(calderdale.id())).contains(LocalDate.of(2026, 12, 29));
        assertThat(tenants.closureDaysOf(hillingdon.id())).isEmpty();
    }

    @Test
    void knowsWhatAnAuthorityCallsAnEducationPlan() {
        assertThat(tenants.bySlug("calderdale").orElseThrow().educationPlanWord())
                .isEqualTo("PEP");
        assertThat(tenants.bySlug("hillingdon").orElseThrow().educationPlanWord())
                .isEqualTo("education plan");
    }

    private Sender senderOf(String authority) {
        var id = tenants.bySlug(authority).orElseThrow().id();
        return tenants.senderOf(id).orElseThrow();
    }
}
