package org.virtualschool.casework.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Me;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.Paper;
import org.virtualschool.casework.People;
import org.virtualschool.casework.People.Visitor;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;

/** The home page of one who does the work, and of one who oversees it. Each test has year groups of its own. */
@CaseworkTest
class HomePagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Paper.Roll roll;

    @Autowired
    private WorkList list;

    @Autowired
    private Audit audit;

    @Autowired
    private WorkQueries works;

    @Autowired
    private Clock clock;

    @Test
    void namesTheReadersFewPiecesOfWorkMostUrgentFirstAndAuditsWhomItNames() {
        var late = work(3, "Late Lou", -2);
        work(3, "Early Eve", 4);
        work(4, "Out Ofreach", 1);
        var coordinator = coordinator("Cora", 3);

        var page = page(coordinator, "/calderdale");

        assertThat(page)
                .contains(
                        "What needs you (2)", "Late Lou", "Early Eve", "Overdue", "in 4 days", "Sheets of paper", "17")
                .doesNotContain("Out Ofreach", "What needs others");
        assertThat(page.indexOf("Late Lou")).isLessThan(page.indexOf("Early Eve"));
        assertThat(people.in("calderdale", () -> audit.of(late, 5)))
                .anyMatch(seen -> seen.person().equals(coordinator.person())
                        && seen.action().equals("casework.view-home"));
    }

    @Test
    void sumsUpManyOfAKindAndListsThemPageByPage() {
        for (var i = 0; i < 30; i++) {
            work(5, "Many Nr" + i + ".", i == 0 ? -1 : null);
        }
        var coordinator = coordinator("Mia", 5);

        assertThat(page(coordinator, "/calderdale"))
                .contains("What needs you (30)", "30 pieces to tidy up", "/calderdale/work/" + Paper.TIDY, "Overdue")
                .doesNotContain("Many Nr");
        assertThat(page(coordinator, "/calderdale/work/" + Paper.TIDY))
                .contains("30 pieces to tidy up", "Many Nr0.", "1 to 25 of 30");
        assertThat(page(coordinator, "/calderdale/work/" + Paper.TIDY + "?page=99"))
                .contains("26 to 30 of 30")
                .doesNotContain("Many Nr0.");
    }

    @Test
    void tellsTheHeadHowMuchEachCoordinatorHasAndWhatNobodyHas() {
        work(6, "Six One", -3);
        work(6, "Six Two", null);
        work(13, "Nobodys Child", -1);
        coordinator("Overworked Ola", 6);
        coordinator("Idle Ida", 12);
        var head = people.visitor("calderdale", "Head", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        var row = page(head, "/calderdale")
                .replaceAll("\\s+", " ")
                .replaceAll("<[^>]*>", "|")
                .replaceAll("[| ]*\\|[| ]*", "|");

        assertThat(row).contains("What needs others", "|Overworked Ola|Key stage coordinator|2|1|");
        assertThat(row).contains("|Idle Ida|Key stage coordinator|0|0|");
        assertThat(row).containsPattern("\\|Nobody\\|[^|]*\\|[1-9][0-9]*\\|[1-9][0-9]*\\|");
    }

    /** A large council has more coordinators, teachers and social workers than a statement may have columns. */
    @Test
    void countsTheWorkOfHundredsOfPeople() {
        work(14, "Fourteen One", -3);
        var scope = new Scope.YearGroups(Set.of(14));
        var many = IntStream.range(0, 900)
                .mapToObj(i -> new Staff.Member(
                        PersonId.of("https://id.example/realm", "many-" + i),
                        "Many",
                        Optional.empty(),
                        List.of(new Me.Membership(Roles.COORDINATOR, "Coordinator", scope))))
                .toList();
        var reader = new Reader(
                new Me(PersonId.of("https://id.example/realm", "head"), "Head", List.of()),
                List.of(new Me.Membership(Roles.VIRTUAL_SCHOOL_HEAD, "Head", new Scope.Everyone())));

        var loads = people.in("calderdale", () -> works.loads(reader, LocalDate.now(clock), many));

        assertThat(loads.people().values())
                .hasSize(900)
                .allSatisfy(load -> assertThat(load).isEqualTo(new WorkQueries.Load(1, 1)));
    }

    /** Somebody coordinates one year group and is a social worker for everybody: what waits for coordinators reaches as far as the first. */
    @Test
    void workForARoleIsMineAsFarAsThatRoleReaches() {
        work(2, "Two Mine", null);
        work(7, "Seven Others", -1);
        var both = coordinator("Bo Thoroles", 2);
        people.in("calderdale", () -> people.also(both, Roles.SOCIAL_WORKER, new Scope.Everyone()));
        var head = people.visitor("calderdale", "Head", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());

        assertThat(page(both, "/calderdale"))
                .contains("What needs you (1)", "Two Mine")
                .doesNotContain("Seven Others");
        assertThat(page(both, "/calderdale/work/" + Paper.TIDY))
                .contains("Two Mine")
                .doesNotContain("Seven Others");
        assertThat(page(head, "/calderdale").replaceAll("\\s+", " ").replaceAll("<[^>]*>", "|"))
                .containsPattern("Cora\\|[^0-9]*[^|0-9]*coordinator, Social worker[| ]*1[| ]*0\\|");
    }

    /** The council chose for its role to see who has access, and nothing of casework. */
    @Test
    void whoeverHoldsARoleOfTheCouncilsOwnArrivesHereToo() {
        var administrator = people.visitor("calderdale", "Addy", Roles.ACCESS_ADMINISTRATOR, new Scope.Caseload());
        var made = browser.perform(post("/calderdale/roles")
                .param("name", "Front desk")
                .param("says", "Answers the telephone.")
                .param("actions", "access.view-people")
                .param("reaches", "everyone")
                .param("givers", Roles.ACCESS_ADMINISTRATOR)
                .with(csrf())
                .with(administrator.browser()));
        assertThat(made).hasStatus(303);

        var desk = people.visitor("calderdale", "Desk", "own-front-desk", new Scope.Everyone());

        assertThat(page(desk, "/calderdale")).contains("Nothing is waiting for you");
    }

    @Test
    void saysWhenNothingWaits() {
        assertThat(page(coordinator("Nora", 11), "/calderdale"))
                .contains("What needs you (0)", "Nothing is waiting for you");
        assertThat(page(coordinator("Nora", 11), "/calderdale/work/" + Paper.TIDY))
                .contains("Nothing of this is open");
    }

    @Test
    void anUnknownKindIsNotThere() {
        assertThat(browser.perform(get("/{authority}/work/{kind}", "calderdale", "paper.unknown")
                        .with(coordinator("Una", 1).browser())))
                .hasStatus(404);
    }

    @Test
    void whatIsPutOffOrOfAnotherCouncilIsNotShown() {
        var subject = UuidCreator.getTimeOrderedEpoch();
        open("hillingdon", subject, roll.child("Hill Child", 9), null);

        assertThat(page(coordinator("Olga", 9), "/calderdale")).contains("What needs you (0)");
    }

    private ChildId work(int year, String name, @Nullable Integer dueInDays) {
        var child = roll.child(name, year);
        open("calderdale", UuidCreator.getTimeOrderedEpoch(), child, dueInDays);
        return child;
    }

    private void open(String authority, UUID subject, ChildId child, @Nullable Integer dueInDays) {
        var due =
                Optional.ofNullable(dueInDays).map(days -> LocalDate.now(clock).plusDays(days));
        people.in(authority, () -> {
            list.open(new Work(
                    Paper.TIDY, subject, Optional.of(child), "", new Work.Assignee.Role(Roles.COORDINATOR), due));
            return true;
        });
    }

    private Visitor coordinator(String name, int year) {
        return people.visitor("calderdale", name, Roles.COORDINATOR, new Scope.YearGroups(Set.of(year)));
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
