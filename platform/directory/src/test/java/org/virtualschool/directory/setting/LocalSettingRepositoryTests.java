package org.virtualschool.directory.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.virtualschool.directory.db.Tables.LOCAL_SETTING;
import static org.virtualschool.tenancy.Tenancy.as;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSetting.Kind;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;
import org.virtualschool.directory.Postcode;
import org.virtualschool.tenancy.NoTenantBound;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@ApplicationModuleTest
class LocalSettingRepositoryTests {

    @Autowired
    private LocalSettings settings;

    @Autowired
    private Tenants tenants;

    @Autowired
    private DSLContext db;

    @Autowired
    private PlatformTransactionManager transactions;

    private TenantId calderdale;
    private TenantId hillingdon;
    private String name;

    @BeforeEach
    void bothCouncils() {
        calderdale = tenants.bySlug("calderdale").orElseThrow().id();
        hillingdon = tenants.bySlug("hillingdon").orElseThrow().id();
        name = "Ysgol Dŷ " + UUID.randomUUID();
    }

    @Test
    void isKeptAsItWasEntered() {
        var id = as(
                calderdale,
                () -> settings.add(
                        Kind.SCHOOL,
                        "  " + name + " ",
                        Optional.of("Caerdydd"),
                        Optional.of(Postcode.of("CF101EP")),
                        Nation.WALES));

        assertThat(as(calderdale, () -> settings.byId(id)))
                .contains(new LocalSetting(
                        id,
                        Kind.SCHOOL,
                        name,
                        Optional.of("Caerdydd"),
                        Optional.of(Postcode.of("CF101EP")),
                        Nation.WALES));
    }

    @Test
    void isFoundWithoutAccentsByNameTownAndPostcode() {
        var id = addedTo(calderdale);
        var mark = name.substring(name.lastIndexOf(' ') + 1);

        assertThat(as(calderdale, () -> settings.search("DY " + mark)))
                .extracting(LocalSetting::id)
                .containsExactly(id);
        assertThat(as(calderdale, () -> settings.search(mark + " caerdydd cf10 1ep")))
                .hasSize(1);
        assertThat(as(calderdale, () -> settings.search(mark + " Abertawe"))).isEmpty();
    }

    @Test
    void isUnknownToAnotherCouncil() {
        var id = addedTo(calderdale);

        assertThat(as(hillingdon, () -> settings.byId(id))).isEmpty();
        assertThat(as(hillingdon, () -> settings.search(name))).isEmpty();
        assertThat(as(calderdale, () -> settings.search(name))).hasSize(1);
    }

    @Test
    void isOutOfReachOfAnotherCouncilAlsoWithoutThePredicate() {
        addedTo(calderdale);

        var seen = as(
                hillingdon,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> db.fetchCount(LOCAL_SETTING, LOCAL_SETTING.TENANT_ID.eq(calderdale))));

        assertThat(seen).isZero();
    }

    @Test
    void belongsToACouncil() {
        assertThatExceptionOfType(NoTenantBound.class).isThrownBy(() -> settings.search(""));
    }

    @Test
    void hasANameThatFits() {
        assertThatIllegalArgumentException().isThrownBy(() -> add(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> add("x".repeat(LocalSettings.LONGEST_NAME + 1)));
    }

    private LocalSettingId addedTo(TenantId council) {
        return as(
                council,
                () -> settings.add(
                        Kind.SCHOOL, name, Optional.of("Caerdydd"), Optional.of(Postcode.of("CF101EP")), Nation.WALES));
    }

    private void add(String unfitting) {
        as(calderdale, () -> settings.add(Kind.TUTOR, unfitting, Optional.empty(), Optional.empty(), Nation.ENGLAND));
    }
}
