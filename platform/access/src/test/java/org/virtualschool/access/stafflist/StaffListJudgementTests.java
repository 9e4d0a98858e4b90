package org.virtualschool.access.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.access.Scope;
import org.virtualschool.access.people.GivableRole;
import org.virtualschool.access.people.Offer;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.tenancy.Team;

/** What a line means, or everything that is wrong with it, in words that say what to do. */
class StaffListJudgementTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<GivableRole> ROLES = List.of(
            new GivableRole("coordinator", "Key stage coordinator", "", Set.of(Reaching.YEARS, Reaching.EVERYONE)),
            new GivableRole("social-worker", "Social worker", "", Set.of(Reaching.CASELOAD)),
            new GivableRole("teacher", "Designated teacher", "", Set.of(Reaching.SCHOOLS)));
    private static final Team KEY_STAGE_3 = new Team("key-stage-3", "Key stage 3", Set.of(7, 8, 9));
    private static final Team OFFICE = new Team("office", "Office", Set.of());
    private static final Offer OFFER = new Offer(ROLES, List.of(KEY_STAGE_3, OFFICE));

    @Test
    void readsEachKindOfChildren() {
        assertThat(scope("social  WORKER,,,,")).isEqualTo(new Scope.Caseload());
        assertThat(scope("social-worker,Own caseload,,,")).isEqualTo(new Scope.Caseload());
        assertThat(scope("Key stage coordinator,every child,,,")).isEqualTo(new Scope.Everyone());
        assertThat(scope("Key stage coordinator,,\"7, 8\",,")).isEqualTo(new Scope.YearGroups(Set.of(7, 8)));
        assertThat(scope("Designated teacher,,,\"102400; 103055\","))
                .isEqualTo(new Scope.SchoolRoll(Set.of(102400, 103055)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Year 7 to 9|7,8,9",
                "7-9|7,8,9",
                "Reception & Year 1|0,1",
                "N1; nursery N2|-2,-1",
                "10 and 11|10,11"
            })
    void readsYearsAsTheyAreWritten(String typed, String years) {
        assertThat(LineReading.years(typed).orElseThrow()).containsExactly(years.split(","));
    }

    @ParameterizedTest
    @CsvSource({"31/07/2027", "2027-07-31", "31.7.2027", "31 July 2027", "31-jul-2027"})
    void readsTheLastDayAsItIsWritten(String typed) {
        var judged = judge("Social worker,,,," + typed).getFirst();

        assertThat(judged.wanted().orElseThrow().until()).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Social wrker,,,,|No role is called “Social wrker”. The roles you may give: Key stage coordinator, Social worker, Designated teacher",
                "Virtual school head,everyone,,,|No role is called “Virtual school head”",
                "Key stage coordinator,,,,|It does not say for which children. Write: every child or some year groups",
                "Key stage coordinator,own caseload,,,|Key stage coordinator is given for every child or some year groups",
                "Key stage coordinator,everyone,7,,|Years are given, but the line is for every child",
                "Social worker,,7,,|Years are given, but the line is for own caseload",
                "Social worker,,,102400,|Schools are given, but the line is for own caseload",
                "Key stage coordinator,years,07-Sep,,|“07-Sep” are no year groups. Write them like 7, 8, 9",
                "Key stage coordinator,years,7 to 99,,|Choose at least one year group",
                "Key stage coordinator,years,,,|Choose at least one year group",
                "Designated teacher,,,Ash Grove,|Enter the schools’ unique reference numbers",
                "Social worker,,,,,Key stage 5|No team is called “Key stage 5”. The teams: Key stage 3, Office",
                "Key stage coordinator,years,,,,Office|Office has no year groups",
                "Social worker,,,,31/02/2027|“31/02/2027” is no day. Write the last day like 31/07/2027",
                "Social worker,,,,21/11/2026|The last day must be today or later"
            })
    void saysWhatIsWrongWithALine(String line, String words) {
        var judged = judge(line).getFirst();

        assertThat(judged.problems()).singleElement().asString().startsWith(words);
        assertThat(judged.wanted()).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(lines("<b>,robin,Nobody,,x,,y").getFirst().problems()).hasSize(5);
        assertThat(lines(",,,,,,").isEmpty()).isTrue();
        assertThat(lines(",,Social worker,,,,").getFirst().problems())
                .containsExactly(
                        "There is no name. Enter the person’s name",
                        "There is no email address. Enter the person’s work email address");
    }

    @Test
    void doesNothingForAnAddressThatStandsTwiceOrIsInvitedAlready() {
        var lines = lines(
                "Ada,a@b.example,Social worker\nBea,A@B.example,Social worker\nCy,c@b.example,Social worker\nDee,d@b.example,Social worker");

        assertThat(lines).extracting(Judged::canBeDone).containsExactly(false, false, false, true);
        assertThat(lines.getFirst().problems().getFirst()).startsWith("The same email address stands in line 3.");
        assertThat(lines.get(2).problems().getFirst()).startsWith("This address is invited already");
    }

    @Test
    void readsATeamByItsNameOrItsKey() {
        var ofYears = Scope.YearGroups.of(KEY_STAGE_3);

        assertThat(wanted("Social worker,,,,,office").team()).contains(OFFICE);
        assertThat(wanted("Social worker,,,,,KEY  stage-3").team()).contains(KEY_STAGE_3);
        assertThat(wanted("Key stage coordinator,,,,,key-stage-3").scope()).isEqualTo(ofYears);
        assertThat(wanted("Key stage coordinator,some year groups,,,,Key stage 3")
                        .scope())
                .isEqualTo(ofYears);
        assertThat(wanted("Key stage coordinator,,7,,,Key stage 3").scope()).isEqualTo(new Scope.YearGroups(Set.of(7)));
        assertThat(wanted("Key stage coordinator,every child,,,,Key stage 3").scope())
                .isEqualTo(new Scope.Everyone());
    }

    private static Wanted wanted(String rest) {
        return judge(rest).getFirst().wanted().orElseThrow();
    }

    private static Scope scope(String rest) {
        return judge(rest).getFirst().wanted().orElseThrow().scope();
    }

    private static List<Judged> judge(String rest) {
        return lines("Ada Quill,a@b.example," + rest);
    }

    private static List<Judged> lines(String lines) {
        var headings = "Name,Email,Role,For which children,Years,Schools,Last day,Team\n";
        var file = (headings + lines + "\nEve Last,eve@b.example,Social worker").getBytes(StandardCharsets.UTF_8);
        var all = StaffListJudgement.of(StaffFile.read(file), OFFER, Set.of("c@b.example"), TODAY)
                .lines();
        return all.subList(0, all.size() - 1);
    }
}
