package org.virtualschool.casework.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.Paper;
import org.virtualschool.casework.People;
import org.virtualschool.casework.People.Visitor;

/** What stands around a child's page: who it is, the tabs one may see, and a timeline without what one may not. */
@CaseworkTest
class ChildShellPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Paper.Roll roll;

    @Test
    void showsTheBannerAndTheTabsThatTheReaderMaySee() {
        var child = roll.child("Tab Tilda", 7);

        assertThat(page(head(), "/calderdale/children/" + child + "/timeline"))
                .contains("Tab Tilda", "/children/" + child + "/timeline", "/children/" + child + "/seen");
        assertThat(page(coordinator(7), "/calderdale/children/" + child + "/timeline"))
                .contains("Tab Tilda")
                .doesNotContain("/children/" + child + "/seen");
    }

    @Test
    void leavesOutOfTheTimelineWhatTheReaderHoldsNoActionFor() {
        var child = roll.child("Line Linus", 7);

        assertThat(page(head(), "/calderdale/children/" + child + "/timeline"))
                .contains("Came into care", "Notice sent");
        assertThat(page(coordinator(7), "/calderdale/children/" + child + "/timeline"))
                .contains("Came into care")
                .doesNotContain("Notice sent");
    }

    @Test
    void anActionThatReachesOtherChildrenOnlyShowsNothingOfThisOne() {
        var child = roll.child("Reach Rea", 7);
        var coordinator = coordinator(7);
        people.in("calderdale", () -> people.also(coordinator, Roles.ADMINISTRATOR, new Scope.YearGroups(Set.of(2))));

        assertThat(page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .doesNotContain("Notice sent", "/children/" + child + "/seen");
    }

    @Test
    void answersWhatIsOutOfReachLikeWhatIsNotThere() {
        var child = roll.child("Far Fay", 2);
        var coordinator = coordinator(7);

        for (var id : Set.of(child.toString(), UUID.randomUUID().toString(), "nonsense")) {
            assertThat(browser.perform(
                            get("/calderdale/children/" + id + "/timeline").with(coordinator.browser())))
                    .as(id)
                    .hasStatus(404);
        }
    }

    private Visitor head() {
        return people.visitor("calderdale", "Head", Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
    }

    private Visitor coordinator(int year) {
        return people.visitor("calderdale", "Cora", Roles.COORDINATOR, new Scope.YearGroups(Set.of(year)));
    }

    private String page(Visitor visitor, String address) {
        var answer = browser.perform(get(address).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
