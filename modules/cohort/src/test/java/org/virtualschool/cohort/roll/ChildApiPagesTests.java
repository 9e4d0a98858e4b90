package org.virtualschool.cohort.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.cohort.roll.RollFixtures.aChild;
import static org.virtualschool.cohort.roll.RollFixtures.foster;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

@CohortTest
class ChildApiPagesTests {

    @Autowired
    private MockMvcTester machine;

    @Autowired
    private Councils councils;

    @Autowired
    private RollBook book;

    @Test
    void givesThePageOfTheRollThatWasAskedFor() {
        book.store(
                councils.calderdale(),
                aChild().named("Mach", "Inery").inYear(14).placed(RollFixtures.CAME_INTO_CARE, foster("873")));
        var client = councils.machine(councils.calderdale());

        assertThat(machine.perform(get("/api/v1/calderdale/children?host=873&year=14&size=50")
                        .with(client)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.children[0].givenName")
                .isEqualTo("Mach");
        assertThat(machine.perform(get("/api/v1/calderdale/children?size=50").with(client)))
                .bodyJson()
                .extractingPath("$.size")
                .isEqualTo(50);
    }

    @Test
    void givesTheChildrenOfOneSocialWorker() {
        var child = book.store(councils.calderdale(), aChild().allocatedTo("Wren Asked"));
        book.store(councils.calderdale(), aChild().allocatedTo("Lark Other"));
        var client = councils.machine(councils.calderdale());

        assertThat(machine.perform(get("/api/v1/calderdale/children?worker=" + WorkerKey.of("Wren Asked"))
                        .with(client)))
                .bodyJson()
                .extractingPath("$.children[*].id")
                .isEqualTo(List.of(child.toString()));
        assertThat(machine.perform(get("/api/v1/calderdale/children?worker=" + WorkerKey.of("No Such"))
                        .with(client)))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void givesOneChildWithoutWhatIsProtected() {
        var child = book.store(councils.calderdale(), aChild());

        assertThat(machine.perform(
                        get("/api/v1/calderdale/children/" + child).with(councils.machine(councils.calderdale()))))
                .hasStatusOk()
                .bodyText()
                .contains("\"legalStatus\":\"C2\"", "\"certainty\":\"UNKNOWN\"")
                .doesNotContain(RollFixtures.POSTCODE, "Mx Carer");
    }

    @Test
    void answersAForeignChildLikeNone() {
        var foreign = book.store(councils.hillingdon(), aChild());
        var client = councils.machine(councils.calderdale());

        for (var id : new Object[] {foreign, UUID.randomUUID(), "1"}) {
            assertThat(machine.perform(get("/api/v1/calderdale/children/" + id).with(client)))
                    .hasStatus(404)
                    .bodyText()
                    .contains("not-found")
                    .doesNotContain(foreign.toString());
        }
        assertThat(machine.perform(get("/api/v1/hillingdon/children/" + foreign).with(client)))
                .hasStatus(404);
    }
}
