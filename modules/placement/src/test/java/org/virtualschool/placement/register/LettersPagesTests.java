package org.virtualschool.placement.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.placement.PlacementFixtures.CALDERDALE;
import static org.virtualschool.placement.PlacementFixtures.COORDINATOR;
import static org.virtualschool.placement.PlacementFixtures.HILLINGDON;
import static org.virtualschool.placement.db.Tables.REGISTER_LETTER;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.placement.Councils;
import org.virtualschool.placement.PlacementTest;
import org.virtualschool.placement.TestSurroundingsOfPlacement.ChildrenOnPaper;
import org.virtualschool.placement.Visits;
import org.virtualschool.tenancy.DatabaseAccess;
import org.virtualschool.web.Dates;
import virtualschool.testing.RealPostgres;

/** Once a year each placing authority is asked to confirm whom it has placed here. */
@PlacementTest
class LettersPagesTests {

    private static final String LETTERS = "/hillingdon/placed-here/letters";

    @Autowired
    private Visits visits;

    @Autowired
    private Councils councils;

    @Autowired
    private ChildrenOnPaper roll;

    @Autowired
    private Letters letters;

    @Autowired
    private LettersToSend duty;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private Clock clock;

    @Autowired
    private DSLContext db;

    private RequestPostProcessor administrator;
    private RequestPostProcessor priya;
    private ChildId child;
    private String entry;

    @BeforeEach
    void aChildIsPlacedInHillingdon() throws Exception {
        administrator = councils.signedIn("hillingdon", Roles.ADMINISTRATOR);
        priya = councils.coordinator("hillingdon");
        child = councils.bound("calderdale", () -> roll.placedIn(HILLINGDON, Certainty.EXACT));
        visits.tellHillingdon(councils.coordinator("calderdale"), child);
        entry = visits.awaitEntry(priya, child);
    }

    @Test
    void namesTheChildrenOfOneAuthorityWhoAreHere() throws Exception {
        var page = visits.page(administrator, LETTERS + "/381");
        assertThat(page.select("h1").text()).contains("To the virtual school of Calderdale");
        assertThat(page.select("tbody").text()).contains(ChildrenOnPaper.mark(child));
        assertThat(Visits.body(visits.ask(administrator, LETTERS + "/381/file")))
                .contains(ChildrenOnPaper.mark(child), "Still placed here?");
        assertThat(visits.ask(administrator, LETTERS + "/383")).hasStatus(404);

        visits.submit(priya, entry + "/left", "on=" + today(), "because=Moved on");

        var after = visits.ask(administrator, LETTERS + "/381");
        assertThat(Visits.body(after)).doesNotContain(ChildrenOnPaper.mark(child));
    }

    @Test
    void thatItWasSentIsLoggedByNumberAndNotByName() throws Exception {
        assertThat(visits.submit(administrator, LETTERS + "/381/sent", "on=" + today().plusDays(1)))
                .hasStatus(422);

        assertThat(visits.submit(administrator, LETTERS + "/381/sent", "on=" + today(), "how=EMAIL"))
                .hasStatus(303);

        assertThat(visits.page(administrator, LETTERS)
                        .select("tr:contains(Calderdale)")
                        .text())
                .contains("By secure e-mail", Dates.day(today()));
        assertThat(councils.in(
                        "hillingdon",
                        () -> db.selectFrom(REGISTER_LETTER)
                                .where(ours(REGISTER_LETTER))
                                .fetch()
                                .formatJSON()))
                .contains("Calderdale")
                .doesNotContain("Zoë", "O’Hare");
    }

    @Test
    void isWorkOfTheAdministratorsOnceAYear() throws Exception {
        noLetterThisYear();
        assertThat(councils.in("hillingdon", duty::due)).hasSize(1);
        visits.submit(administrator, LETTERS + "/381/sent", "on=" + today(), "how=POST");
        assertThat(councils.in("hillingdon", letters::placing).stream()
                        .filter(each -> each.code().equals(CALDERDALE)))
                .noneMatch(each -> each.isOwed(today()));
    }

    @Test
    void theYearBeginsOnTheCouncilsDay() {
        assertThat(new RegisterSettings.Settings(6, 9, 1).lettersSince(LocalDate.of(2026, 8, 31)))
                .isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(new RegisterSettings.Settings(6, 9, 1).lettersSince(LocalDate.of(2026, 9, 1)))
                .isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void theCouncilsDayBeginsTheYear() {
        var letter = new Letter(HILLINGDON, "Hillingdon", 1, LocalDate.of(2026, 8, 1), "POST", COORDINATOR);
        var placing = new Letters.Placing(HILLINGDON, "Hillingdon", 1, Optional.of(letter));

        assertThat(placing.isOwed(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(placing.isOwed(LocalDate.of(2026, 8, 1))).isFalse();
    }

    @Test
    void whoMayOnlyLookSendsNothing() {
        assertThat(visits.ask(councils.signedIn("hillingdon", Roles.LEARNING_MENTOR), LETTERS))
                .hasStatus(403);
    }

    private void noLetterThisYear() {
        RealPostgres.asSuperuser(access.url(), "delete from placement.register_letter");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
