package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Memberships.Terms;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.tenancy.manifest.Catalogue;
import org.virtualschool.tenancy.manifest.ManifestText;
import tools.jackson.databind.node.ObjectNode;

/** Whoever reaches the years of a team sees the children of the years that the manifest gives it at that moment. */
@CohortTest
class TeamRollPagesTests {

    private static final String ROLL = "/hillingdon/children?size=100";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Tenants tenants;

    @Test
    void aChangedManifestReachesTheCoordinatorAtTheNextRequest() {
        var hillingdon = councils.hillingdon();
        var before = catalogue.inForce("hillingdon").orElseThrow();
        book.store(hillingdon, aChild().named("Mina", "Teamed").inYear(9));
        book.store(hillingdon, aChild().named("Otto", "Untold").inYear(10));
        try {
            catalogue.apply(with(before, 9));
            var team = tenants.teamsOf(hillingdon).getFirst();
            var terms = new Terms(
                    Roles.COORDINATOR, Scope.YearGroups.of(team), Optional.empty(), LocalDate.of(2026, 1, 1), null);
            var visitor = councils.fromASchool();
            councils.in(hillingdon, () -> memberships.grant(visitor.person(), "Cora", terms));

            assertThat(browser.perform(get(ROLL).with(visitor.browser())))
                    .bodyText()
                    .contains("Teamed, Mina")
                    .doesNotContain("Untold, Otto");

            catalogue.apply(with(before, 10));

            assertThat(browser.perform(get(ROLL).with(visitor.browser())))
                    .bodyText()
                    .contains("Untold, Otto")
                    .doesNotContain("Teamed, Mina");
        } finally {
            catalogue.apply(ManifestText.read(ManifestText.write(before)));
        }
    }

    private static ManifestText with(ObjectNode manifest, int year) {
        var changed = manifest.deepCopy();
        changed.putArray("teams")
                .addObject()
                .put("key", "upper-school")
                .put("name", "Upper school")
                .putArray("years")
                .add(year);
        return ManifestText.read(ManifestText.write(changed));
    }
}
