package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;
import virtualschool.testing.RealPostgres;
import virtualschool.testing.StatementsSeen;

/**
 * Four invented councils on one platform, filled through the product itself: people in every role, a roll, notices in every direction. All
 * words of one council carry its canary, so that a leak shows whatever its shape. Tests share one application and one database.
 */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    AskedFor.class,
    World.class,
    Product.class,
    Staff.class,
    OwnAccounts.class,
    SignedInSessions.class,
    Supported.class,
    HopelessJob.class,
    LeftBehind.class,
    OperatorsWish.class,
    LateForms.class,
    Browser.class,
    Quiet.class,
    Heard.class,
    PlantedPages.class,
    Stripping.class
})
abstract class FourCouncils {

    static final String DATABASE = RealPostgres.freshDatabase();

    static final List<String> COUNCILS = List.of("north", "south", "east", "west");

    @Autowired
    private Tenants tenants;

    @Autowired
    private World world;

    /** What the night does: seals the audits, hands their heads out and mails them. */
    @Autowired
    @Qualifier("handingOutHeads")
    private RecurringTask<Void> handingOutHeads;

    @DynamicPropertySource
    static void fourCouncils(DynamicPropertyRegistry registry) {
        registry.add("virtual-school.database.url", () -> DATABASE);
        registry.add(
                "virtual-school.tenants",
                () -> Path.of("src/test/resources/tenants").toAbsolutePath().toString());
        registry.add("virtual-school.identity.issuer", () -> Callers.ISSUER);
        registry.add("virtual-school.identity.school-providers.schools", () -> "schools.example");
        registry.add("virtual-school.operators.provider", () -> Caller.OPERATORS);
        COUNCILS.forEach(council -> registry.add(
                "virtual-school.operators.people." + Caller.operator(council).subject(), () -> "Nadia Rahman"));
        registry.add("virtual-school.operators.machines." + Supported.TERMINAL, () -> "Nadia Rahman’s terminal");
        registry.add("virtual-school.documents.key", () -> "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        registry.add("spring.mail.port", () -> "1");
        registry.add("virtual-school.post.retries", () -> "0");
        registry.add("virtual-school.accounts.retries", () -> "0");
    }

    @BeforeAll
    void isFilled() {
        world.fill();
        handingOutHeads.execute(new TaskInstance<>(handingOutHeads.getName(), "proof"), null);
        COUNCILS.forEach(world::leavePreview); // whatever the test before did with the last one
    }

    /** B17, over all that was said to this database so far. */
    @AfterAll
    void nothingWasSetBeyondItsTransaction() {
        ProofReport.tried(
                "B17",
                "Statements of the product's roles that set a tenant or a role beyond their transaction",
                StatementsSeen.count(DATABASE),
                StatementsSeen.settingsBeyondTheTransaction(DATABASE).size());
        assertThat(StatementsSeen.settingsBeyondTheTransaction(DATABASE)).isEmpty();
    }

    World world() {
        return world;
    }

    Tenant council(String slug) {
        return tenants.bySlug(slug).orElseThrow();
    }
}
