package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.access.Scope;
import org.virtualschool.tenancy.Team;

/** What a form about a role means, and everything that is wrong with it at once. */
class ReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Team KEY_STAGE_3 = new Team("ks3", "Key stage 3", Set.of(7, 8, 9));
    private static final Team OFFICE = new Team("office", "Office", Set.of());
    private static final List<GivableRole> ROLES = List.of(
            new GivableRole("coordinator", "Coordinator", "", Set.of(Reaching.YEARS, Reaching.EVERYONE)),
            new GivableRole("social-worker", "Social worker", "", Set.of(Reaching.CASELOAD)),
            new GivableRole("teacher", "Teacher", "", Set.of(Reaching.SCHOOLS)));
    private static final Offer OFFER = new Offer(ROLES, List.of(KEY_STAGE_3, OFFICE));

    @Test
    void readsEachKindOfChildren() {
        assertThat(wanted(form("coordinator", "everyone")).scope()).isEqualTo(new Scope.Everyone());
        assertThat(wanted(form("social-worker", "caseload")).scope()).isEqualTo(new Scope.Caseload());
        assertThat(wanted(new AccessForm("coordinator", "years", List.of("-2", "7", "14"), null, null, null))
                        .scope())
                .isEqualTo(new Scope.YearGroups(Set.of(-2, 7, 14)));
        assertThat(wanted(new AccessForm("teacher", "schools", null, " 102400, 103055;102400\n", null, null))
                        .scope())
                .isEqualTo(new Scope.SchoolRoll(Set.of(102400, 103055)));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var read = Reading.of(new AccessForm(null, null, null, null, null, TODAY.minusDays(1)), OFFER, TODAY);

        assertThat(read.wanted()).isEmpty();
        assertThat(read.problems().keySet()).containsExactly("role", "scope", "until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school-head", "nobody", "Coordinator"})
    void knowsNoRoleThatMayNotBeGiven(String role) {
        assertThat(Reading.of(form(role, "everyone"), OFFER, TODAY).problems()).containsOnlyKeys("role");
    }

    @ParameterizedTest
    @CsvSource({"coordinator,caseload", "social-worker,everyone", "teacher,caseload"})
    void givesARoleOnlyForTheChildrenItIsFor(String role, String scope) {
        assertThat(Reading.of(form(role, scope), OFFER, TODAY).problems()).containsOnlyKeys("scope");
    }

    @Test
    void saysForWhomTheRoleIs() {
        assertThat(Reading.of(form("coordinator", "caseload"), OFFER, TODAY).problems())
                .containsValue("Coordinator is given for every child or some year groups: choose that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "-3", "seven", "7.5", "99999999999"})
    void takesNoYearThatIsNone(String year) {
        var form = new AccessForm("coordinator", "years", List.of(year), null, null, null);

        assertThat(Reading.of(form, OFFER, TODAY).problems()).containsOnlyKeys("years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1024000", "102400 Ash Grove", "-102400"})
    void takesNoSchoolWithoutItsNumber(String schools) {
        var form = new AccessForm("teacher", "schools", null, schools, null, null);

        assertThat(Reading.of(form, OFFER, TODAY).problems()).containsOnlyKeys("schools");
    }

    @Test
    void mayEndToday() {
        var form = new AccessForm("social-worker", "caseload", null, null, null, TODAY);

        assertThat(wanted(form).until()).isEqualTo(TODAY);
    }

    @Test
    void readsTheYearsOfATeamAsTheTeams() {
        var wanted = wanted(inTeam("coordinator", "team", "ks3"));

        assertThat(wanted.scope()).isEqualTo(new Scope.YearGroups(Set.of(7, 8, 9), Optional.of(KEY_STAGE_3)));
        assertThat(wanted.team()).contains(KEY_STAGE_3);
    }

    @Test
    void letsAnybodyWorkInATeam() {
        assertThat(wanted(inTeam("social-worker", "caseload", "office")).team()).contains(OFFICE);
        assertThat(wanted(inTeam("coordinator", "everyone", "ks3")).scope()).isEqualTo(new Scope.Everyone());
        assertThat(wanted(inTeam("coordinator", "everyone", "")).team()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coordinator, team, ks4, 'Choose a team of your authority, or none'",
        "social-worker, caseload, ks4, 'Choose a team of your authority, or none'",
        "coordinator, team, '', Choose the team whose years they are",
        "coordinator, team, office, 'Office has no year groups: choose another team, or other children'"
    })
    void takesNoTeamThatIsNotHereAndNoYearsThatItHasNot(String role, String scope, String team, String says) {
        assertThat(Reading.of(inTeam(role, scope, team), OFFER, TODAY).problems())
                .containsExactly(Map.entry("team", says));
    }

    @Test
    void givesTheYearsOfATeamOnlyInARoleOfYears() {
        assertThat(Reading.of(inTeam("social-worker", "team", "ks3"), OFFER, TODAY)
                        .problems())
                .containsOnlyKeys("scope");
    }

    private static AccessForm inTeam(String role, String scope, String team) {
        return new AccessForm(role, scope, null, null, team, null);
    }

    private static AccessForm form(@Nullable String role, @Nullable String scope) {
        return new AccessForm(role, scope, null, null, null, null);
    }

    private static Wanted wanted(AccessForm form) {
        return Reading.of(form, OFFER, TODAY).wanted().orElseThrow();
    }
}
