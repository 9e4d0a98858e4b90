package org.virtualschool.directory.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.tenancy.Tenancy.as;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.DeadlineRule;
import org.virtualschool.directory.StricterDeadlines;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.TermDates.Whose;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.TenantId;
import org.virtualschool.tenancy.Tenants;

@ApplicationModuleTest
class TermDatesRepositoryTests {

    private static final int YEAR = 2031;
    private static final Whose KIRKLEES = new OfAuthority(new AuthorityCode("382"));
    private static final Whose SCHOOL = new OfSchool(new Urn(107_001));

    @Autowired
    private TermCalendars calendars;

    @Autowired
    private StricterDeadlines stricter;

    @Autowired
    private Tenants tenants;

    private TenantId calderdale;
    private TenantId hillingdon;

    @BeforeEach
    void bothCouncils() {
        calderdale = tenants.bySlug("calderdale").orElseThrow().id();
        hillingdon = tenants.bySlug("hillingdon").orElseThrow().id();
    }

    @Test
    void whatIsRecordedAgainReplacesAndWhatIsTakenBackIsUnknown() {
        as(calderdale, () -> calendars.record(from(KIRKLEES, 1)));
        as(calderdale, () -> calendars.record(from(SCHOOL, 3)));
        as(calderdale, () -> calendars.record(from(KIRKLEES, 2)));

        assertThat(as(calderdale, () -> calendars.of(KIRKLEES, YEAR))).contains(from(KIRKLEES, 2));
        assertThat(as(calderdale, calendars::all)).contains(from(KIRKLEES, 2), from(SCHOOL, 3));
        assertThat(as(calderdale, () -> calendars.known().calendar(List.of(SCHOOL, KIRKLEES)))
                        .whose(day(9)))
                .contains(SCHOOL);

        as(calderdale, () -> calendars.withdraw(SCHOOL, YEAR));

        assertThat(as(calderdale, () -> calendars.of(SCHOOL, YEAR))).isEmpty();
    }

    @Test
    void noCouncilSeesAnothersDates() {
        as(calderdale, () -> calendars.record(from(KIRKLEES, 1)));

        assertThat(as(hillingdon, () -> calendars.of(KIRKLEES, YEAR))).isEmpty();
    }

    @Test
    void anOwnDeadlineCountsWhereItIsStricter() {
        var rule = new DeadlineRule("directory.planted-rule", "Something is done", 20, "school days", "planted");

        as(calderdale, () -> stricter.set(rule.key(), 15));
        assertThat(as(calderdale, () -> stricter.days(rule))).isEqualTo(15);
        assertThat(as(hillingdon, () -> stricter.days(rule))).isEqualTo(20);

        as(calderdale, () -> stricter.set(rule.key(), 25));
        assertThat(as(calderdale, () -> stricter.days(rule))).as("never looser").isEqualTo(20);

        as(calderdale, () -> stricter.withdraw(rule.key()));
        assertThat(as(calderdale, stricter::all)).doesNotContainKey(rule.key());
    }

    private static TermDates from(Whose whose, int firstOfSeptember) {
        return new TermDates(
                whose, YEAR, List.of(new HalfTerm(day(firstOfSeptember), day(29))), List.of(day(firstOfSeptember)));
    }

    private static LocalDate day(int ofSeptember) {
        return LocalDate.of(YEAR, 9, ofSeptember);
    }
}
