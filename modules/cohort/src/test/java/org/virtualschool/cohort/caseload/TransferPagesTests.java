package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.liaison.PromisedToAChild;
import org.virtualschool.cohort.roll.StoredChildren;
import virtualschool.testing.RealPostgres;

/** A whole caseload goes to somebody else: looked at first, all of it at once, with its history and a row in the audit. */
@CohortTest
class TransferPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Clicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private PromisedToAChild promised;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Staff staff;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcTemplate rows;

    @Autowired
    private Clock clock;

    private Visitor head;
    private Visitor femi;
    private Visitor grace;
    private String mark;

    @BeforeEach
    void twoSocialWorkers() {
        head = visitor(Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        femi = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());
        grace = visitor(Roles.SOCIAL_WORKER, new Scope.Caseload());
        mark = "Move" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void movesEveryChildAtOnceAndKeepsWhoWorkedWithThem() {
        var moved = onFemisCaseload(3);
        assertThat(clicks.page(head, caseload(femi))).contains(transfer(femi));

        assertThat(clicks.send(head, transfer(femi), to(grace)))
                .hasStatusOk()
                .bodyText()
                .contains("Check the children who move (3)", mark, "Has left", "Move the children");
        assertThat(roll(femi)).as("nothing has changed yet").contains(mark);

        assertThat(confirm(head, femi, grace, 3)).hasStatus(303).hasRedirectedUrl(caseload(grace));
        assertThat(roll(femi)).doesNotContain(mark);
        assertThat(roll(grace)).contains(mark);
        assertThat(clicks.page(head, caseload(femi)))
                .contains(
                        "Earlier on this caseload",
                        mark,
                        "3 children to Robin Zeta",
                        "Has left",
                        today().getYear() + "");
        assertThat(clicks.page(head, caseload(grace))).contains("3 children from Robin Zeta");
        for (var child : moved) {
            assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                    .anyMatch(seen -> seen.change()
                            && seen.what()
                                    .equals("moved from the caseload of " + femi.person() + " to that of "
                                            + grace.person()));
        }
    }

    @Test
    void movesThoseAloneWhoAreTicked() {
        var children = onFemisCaseload(3);
        var ticked = children.getFirst().toString();
        var every =
                new String[] {"to", grace.person().toString(), "day", today().toString(), "reason", "LEFT", "count", "3"
                };

        assertThat(clicks.send(head, transfer(femi) + "/confirm", and(every, "chosen", "yes")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose at least one child");
        assertThat(clicks.send(head, transfer(femi) + "/confirm", and(every, "chosen", "yes", "child", ticked)))
                .hasStatus(303);

        assertThat(clicks.page(head, caseload(grace))).contains("1 child from");
        assertThat(roll(grace))
                .contains(ticked)
                .doesNotContain(children.getLast().toString());
        assertThat(roll(femi)).contains(children.getLast().toString()).doesNotContain(ticked);
    }

    /** What was promised about those who move goes with them, in the same deed; about those who stay it stays. */
    @Test
    void takesWhatWasOpenAboutThemAlong() {
        femi = visitor(Roles.LEARNING_MENTOR, new Scope.Caseload());
        var children = onFemisCaseload(2);
        children.forEach(child -> promised.goes(child, promised.meeting(child, 20), femi));
        var moves = children.getFirst();
        var stays = children.getLast();

        assertThat(clicks.send(
                        head,
                        transfer(femi) + "/confirm",
                        and(to(grace), "count", "2", "chosen", "yes", "child", moves.toString())))
                .hasStatus(303);

        assertThat(promised.workOf(grace, moves)).hasSize(1);
        assertThat(promised.workOf(femi, moves)).isEmpty();
        assertThat(promised.workOf(femi, stays)).hasSize(1);
        assertThat(councils.in(councils.calderdale(), () -> audit.of(moves, 20)))
                .anyMatch(seen -> seen.change()
                        && seen.what()
                                .equals("open work went from " + femi.person() + " to " + grace.person() + ": 1"));
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void movesThemOnceHoweverOftenItIsConfirmed() {
        onFemisCaseload(2);
        assertThat(confirm(head, femi, grace, 2)).hasStatus(303);

        assertThat(confirm(head, femi, grace, 2))
                .hasStatus(422)
                .bodyText()
                .contains("The caseload has changed since you looked");

        assertThat(clicks.page(head, caseload(grace))).containsOnlyOnce("2 children from");
    }

    @Test
    void movesNobodyWhenTheCaseloadIsNoLongerWhatWasShown() {
        onFemisCaseload(2);

        assertThat(confirm(head, femi, grace, 1)).hasStatus(422);

        assertThat(roll(femi)).contains(mark);
        assertThat(roll(grace)).doesNotContain(mark);
    }

    /** A list still names the number of somebody who has left: it would put the children back, so the number means nobody any more. */
    @Test
    void movesFromSomebodyWhoHasLeft() {
        asListed(onFemisCaseload(1).getFirst());
        councils.doIn(councils.calderdale(), () -> staff.setWorkerNumber(femi.person(), Optional.of(mark)));
        councils.doIn(
                councils.calderdale(),
                () -> rows.queryForList(
                                "select id from access.membership where person_id = ?",
                                UUID.class,
                                femi.person().value())
                        .forEach(id -> memberships.revoke(new MembershipId(id))));

        assertThat(clicks.page(head, caseload(femi))).contains("This person’s access has ended", transfer(femi));
        assertThat(confirm(head, femi, grace, 1)).hasStatus(303);

        assertThat(roll(grace)).contains(mark);
        assertThat(clicks.page(head, caseload(femi))).contains("No child is on this caseload");
        assertThat(councils.in(councils.calderdale(), staff::byWorkerNumber)).doesNotContainValue(femi.person());
    }

    /** The next list would put it back: what a list says is changed by a list. */
    @Test
    void leavesAChildWhoseListNamesTheFirstWithBoth() {
        var child = onFemisCaseload(1).getFirst();
        asListed(child);

        assertThat(clicks.send(head, transfer(femi), to(grace)))
                .bodyText()
                .contains("until social care’s list names somebody else");
        assertThat(confirm(head, femi, grace, 1)).hasStatus(303);

        assertThat(roll(femi)).contains(mark);
        assertThat(roll(grace)).contains(mark);
        assertThat(confirm(head, femi, grace, 1)).as("nobody is left to move").hasStatus(422);
    }

    @Test
    void reachesNobodyBeyondTheReachOfWhoDoesIt() {
        onFemisCaseload(1);
        var ofYearThree = visitor(Roles.ADMINISTRATOR, new Scope.YearGroups(Set.of(3)));

        assertThat(clicks.send(ofYearThree, transfer(femi), to(grace)))
                .bodyText()
                .doesNotContain(mark);
        assertThat(confirm(ofYearThree, femi, grace, 1)).hasStatus(422);
        assertThat(roll(femi)).contains(mark);
        assertThat(clicks.send(femi, transfer(femi), to(grace))).hasStatus(403);
        assertThat(confirm(femi, femi, grace, 1)).hasStatus(403);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        onFemisCaseload(1);
        var tomorrow = today().plusDays(1);

        assertThat(clicks.send(head, transfer(femi), "to", head.person().toString(), "day", tomorrow.toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who takes on the children", "enter today or an earlier day", "Choose a reason");
        assertThat(clicks.send(head, transfer(femi), "day-day", "31", "day-month", "2", "day-year", "2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real date", "value=\"31\"")
                .doesNotContain("Enter from which day");
        assertThat(browser.perform(get(transfer(head)).with(head.browser()))).hasStatus(404);
    }

    private void asListed(ChildId child) {
        RealPostgres.asSuperuser(
                database(), "update cohort.caseload set from_list = true where child_id = '" + child + "'");
    }

    private String database() {
        return Objects.requireNonNull(rows.queryForObject("select current_database()", String.class));
    }

    private List<ChildId> onFemisCaseload(int many) {
        var all = new ArrayList<ChildId>();
        for (var i = 0; i < many; i++) {
            var child = children.lookedAfter(councils.calderdale(), "Uma" + i, mark);
            councils.doIn(councils.calderdale(), () -> caseloads.add(femi.person(), child));
            all.add(child);
        }
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String[] to(Visitor other) {
        return new String[] {"to", other.person().toString(), "day", today().toString(), "reason", "LEFT"};
    }

    private MvcTestResult confirm(Visitor by, Visitor from, Visitor to, int count) {
        var fields = new ArrayList<>(List.of(to(to)));
        fields.addAll(List.of("count", String.valueOf(count)));
        return clicks.send(by, transfer(from) + "/confirm", fields.toArray(String[]::new));
    }

    private String roll(Visitor visitor) {
        return clicks.page(visitor, "/calderdale/children?size=100");
    }

    private static String caseload(Visitor visitor) {
        return "/calderdale/caseloads/" + visitor.person();
    }

    private static String transfer(Visitor visitor) {
        return caseload(visitor) + "/transfer";
    }

    private Visitor visitor(String role, Scope scope) {
        return councils.visitor(councils.calderdale(), role, scope);
    }
}
