package org.virtualschool.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.access.Scope;

/** What a form about a role means, and everything that is wrong with it at once. */
class ReadingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<GivableRole> ROLES = List.of(
            new GivableRole("coordinator", "Coordinator", "", Set.of(Reaching.YEARS, Reaching.EVERYONE)),
            new GivableRole("social-worker", "Social worker", "", Set.of(Reaching.CASELOAD)),
            new GivableRole("teacher", "Teacher", "", Set.of(Reaching.SCHOOLS)));

    @Test
    void readsEachKindOfChildren() {
        assertThat(wanted(form("coordinator", "everyone")).scope()).isEqualTo(new Scope.Everyone());
        assertThat(wanted(form("social-worker", "caseload")).scope()).isEqualTo(new Scope.Caseload());
        assertThat(wanted(new AccessForm("coordinator", "years", List.of("-2", "7", "14"), null, null))
                        .scope())
                .isEqualTo(new Scope.YearGroups(Set.of(-2, 7, 14)));
        assertThat(wanted(new AccessForm("teacher", "schools", null, " 102400, 103055;102400\n", null))
                        .scope())
                .isEqualTo(new Scope.SchoolRoll(Set.of(102400, 103055)));
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var read = Reading.of(new AccessForm(null, null, null, null, TODAY.minusDays(1)), ROLES, TODAY);

        assertThat(read.wanted()).isEmpty();
        assertThat(read.problems().keySet()).containsExactly("role", "scope", "until");
    }

    @ParameterizedTest
    @ValueSource(strings = {"virtual-school-head", "nobody", "Coordinator"})
    void knowsNoRoleThatMayNotBeGiven(String role) {
        assertThat(Reading.of(form(role, "everyone"), ROLES, TODAY).problems()).containsOnlyKeys("role");
    }

    @ParameterizedTest
    @CsvSource({"coordinator,caseload", "social-worker,everyone", "teacher,caseload"})
    void givesARoleOnlyForTheChildrenItIsFor(String role, String scope) {
        assertThat(Reading.of(form(role, scope), ROLES, TODAY).problems()).containsOnlyKeys("scope");
    }

    @Test
    void saysForWhomTheRoleIs() {
        assertThat(Reading.of(form("coordinator", "caseload"), ROLES, TODAY).problems())
                .containsValue("Coordinator is given for every child or some year groups: choose that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "-3", "seven", "7.5", "99999999999"})
    void takesNoYearThatIsNone(String year) {
        var form = new AccessForm("coordinator", "years", List.of(year), null, null);

        assertThat(Reading.of(form, ROLES, TODAY).problems()).containsOnlyKeys("years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1024000", "102400 Ash Grove", "-102400"})
    void takesNoSchoolWithoutItsNumber(String schools) {
        var form = new AccessForm("teacher", "schools", null, schools, null);

        assertThat(Reading.of(form, ROLES, TODAY).problems()).containsOnlyKeys("schools");
    }

    @Test
    void mayEndToday() {
        var form = new AccessForm("social-worker", "caseload", null, null, TODAY);

        assertThat(wanted(form).until()).isEqualTo(TODAY);
    }

    private static AccessForm form(@Nullable String role, @Nullable String scope) {
        return new AccessForm(role, scope, null, null, null);
    }

    private static Wanted wanted(AccessForm form) {
        return Reading.of(form, ROLES, TODAY).wanted().orElseThrow();
    }
}
