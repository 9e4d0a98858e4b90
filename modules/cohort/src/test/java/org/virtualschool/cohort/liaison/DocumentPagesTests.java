package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.virtualschool.cohort.liaison.LiaisonClicks.fields;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.Work;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.documents.VirusScan.Finding;

/** A social worker shares documents; they are opened by role and reach once a scanner has found nothing. */
@CohortTest
class DocumentPagesTests {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ScanThatFinds scan;

    @Autowired
    private LiaisonClicks clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    @Autowired
    @Qualifier("scanningWhatWaits")
    private RecurringTask<Void> rescan;

    private Visitor worker;
    private Visitor coordinator;
    private ChildId child;

    @BeforeEach
    void aChildOnACaseload() {
        scan.finds(new Finding.Clean());
        worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        coordinator = councils.visitor(councils.calderdale(), Roles.COORDINATOR, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Paper" + UUID.randomUUID());
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));
    }

    @Test
    void aCleanDocumentIsOpenedAsAFileAndThatIsWrittenDown() {
        assertThat(share(PDF, "CARE_PLAN", "ORDINARY")).hasStatus(303).hasRedirectedUrl(address(""));

        var document = document("Care plan");
        assertThat(clicks.page(coordinator, document)).contains("Spring review", "Can be opened", "Open the document");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 30)))
                .noneMatch(seen -> seen.what().contains("Spring"));
        var answer = clicks.open(coordinator, document + "/content");
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"care-plan-")
                .doesNotContain("Uma");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 30)))
                .anyMatch(seen -> seen.action().equals("cohort.open-document")
                        && seen.person().equals(coordinator.person()));
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .contains("Document shared", "Care plan")
                .doesNotContain("Spring review");
    }

    @Test
    void withoutAScannerItWaitsAndNobodyOpensIt() {
        scan.finds(new Finding.NotScanned());
        share(PDF, "CARE_PLAN", "ORDINARY");
        var document = document("Care plan");

        assertThat(clicks.page(coordinator, document))
                .contains("Waiting for the virus scan")
                .doesNotContain("Open the document");
        assertThat(clicks.open(coordinator, document + "/content")).hasStatus(409);
        rescan();
        assertThat(clicks.open(coordinator, document + "/content")).hasStatus(409);

        scan.finds(new Finding.Clean());
        rescan();
        assertThat(clicks.open(coordinator, document + "/content")).hasStatusOk();
    }

    @Test
    void aVirusThatIsFoundLaterIsRemovedAndItsSenderHasToDo() {
        scan.finds(new Finding.NotScanned());
        share(PDF, "CARE_PLAN", "ORDINARY");
        var document = document("Care plan");

        scan.finds(new Finding.Infected("Win.Test.EICAR_HDB-1"));
        rescan();

        assertThat(clicks.page(coordinator, document)).contains("Removed: the virus scanner found a virus");
        assertThat(clicks.open(coordinator, document + "/content")).hasStatus(409);
        assertThat(clicks.work("cohort.infected-document", child))
                .singleElement()
                .satisfies(work -> assertThat(work.assignee()).isEqualTo(new Work.Assignee.Person(worker.person())));
        assertThat(clicks.send(worker, document + "/withdrawal", Map.of())).hasStatus(303);
        assertThat(clicks.work("cohort.infected-document", child)).isEmpty();
    }

    @Test
    void aVirusThatIsFoundAtOnceIsNotKept() {
        scan.finds(new Finding.Infected("Win.Test.EICAR_HDB-1"));

        assertThat(share(PDF, "CARE_PLAN", "ORDINARY"))
                .hasStatus(422)
                .bodyText()
                .contains("The virus scanner found a virus in this file", "Win.Test.EICAR_HDB-1", "Spring review");
        assertThat(clicks.page(worker, address(""))).contains("No document was shared");
    }

    /** An administrator may open documents, and no restricted ones. */
    @Test
    void aRestrictedOneIsOpenedByFewAndTheOthersLearnNoTitle() {
        share(PDF, "RISK_ASSESSMENT", "ORDINARY");
        var document = document("Risk assessment");
        var administrator = councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());

        assertThat(clicks.page(administrator, document))
                .contains("Only those who may open restricted documents", "This document is restricted")
                .doesNotContain("Spring review", "Open the document");
        assertThat(clicks.open(administrator, document + "/content")).hasStatus(403);
        assertThat(clicks.open(coordinator, document + "/content")).hasStatusOk();
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 30)))
                .anyMatch(seen -> seen.action().equals("cohort.open-restricted-document"));
    }

    @Test
    void itKeepsToRoleAndReach() {
        share(PDF, "CARE_PLAN", "ORDINARY");
        var document = document("Care plan");
        var mentor = councils.visitor(councils.calderdale(), Roles.LEARNING_MENTOR, new Scope.Everyone());
        var teacher =
                councils.visitor(councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(990001)));
        var other = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        var sibling = children.lookedAfter(councils.calderdale(), "Una", "Paper");

        for (var page : new String[] {document, document + "/content"}) {
            assertThat(clicks.open(mentor, page)).hasStatus(403);
            assertThat(clicks.open(teacher, page)).hasStatus(403);
            assertThat(clicks.open(other, page)).hasStatus(404);
            assertThat(clicks.open(coordinator, page.replace(child.toString(), sibling.toString())))
                    .hasStatus(404);
        }
        assertThat(clicks.page(mentor, address(""))).doesNotContain("Care plan", "Share a document");
    }

    @Test
    void whatIsTakenAwayIsGone() {
        share(PDF, "CARE_PLAN", "ORDINARY");
        var document = document("Care plan");

        assertThat(clicks.send(worker, document + "/withdrawal", Map.of())).hasStatus(303);

        assertThat(clicks.open(coordinator, document + "/content")).hasStatus(409);
        assertThat(clicks.page(coordinator, document)).contains("Taken away").doesNotContain("Take it away");
        assertThat(clicks.send(worker, document + "/withdrawal", Map.of())).hasStatus(409);
    }

    @Test
    void whatIsNoDocumentIsRefusedWithWhatToDo() {
        assertThat(share("MZ a program".getBytes(StandardCharsets.US_ASCII), "CARE_PLAN", "ORDINARY"))
                .hasStatus(422)
                .bodyText()
                .contains("A file of this kind is not taken", "PDF", "Spring review");
        assertThat(share(new byte[21 * 1024 * 1024], "CARE_PLAN", "ORDINARY"))
                .hasStatus(422)
                .bodyText()
                .contains("The file is larger than 20 MB");
        assertThat(share(PDF, "POEM", "NOBODY"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Choose what kind of document it is",
                        "Choose who may open it",
                        "Choose the file again: a page cannot keep it");
        assertThat(clicks.send(worker, address("/documents"), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the file", "Enter what the document is called", "Enter the day of the document");
        assertThat(clicks.page(worker, address(""))).contains("No document was shared");
    }

    @Test
    void whatASchoolSentIsWrittenDownWithItsDocumentAndReadByTheCoordinator() {
        var sent = fields("sender", "SCHOOL", "fromWhom", "Head of year", "way", "EMAIL", "about", "Sent home twice");
        sent.putAll(fields("receivedOn", LocalDate.now(clock)));
        assertThat(clicks.sendFile(worker, address("/from-school"), sent, PDF)).hasStatus(303);

        assertThat(clicks.work("cohort.from-school", child)).singleElement().satisfies(work -> {
            assertThat(work.assignee()).isEqualTo(new Work.Assignee.Role(Roles.COORDINATOR));
            assertThat(work.dueOn()).isPresent();
        });
        var entry = address(
                "/from-school/" + clicks.on(worker, address(""), "liaison/from-school/([0-9a-f-]{36})\">School"));
        assertThat(clicks.page(coordinator, entry))
                .contains("Head of year", "Sent home twice", "E-mail", "The document that came with it");
        assertThat(clicks.open(coordinator, document("Sent by a school") + "/content"))
                .hasStatusOk();

        assertThat(clicks.send(worker, entry + "/reading", Map.of())).hasStatus(403);
        assertThat(clicks.send(coordinator, entry + "/reading", Map.of())).hasStatus(303);
        assertThat(clicks.send(coordinator, entry + "/reading", Map.of())).hasStatus(409);
        assertThat(clicks.work("cohort.from-school", child)).isEmpty();
        assertThat(clicks.page(coordinator, "/calderdale/children/" + child + "/timeline"))
                .contains("Sent by a school")
                .doesNotContain("Sent home twice");
        assertThat(clicks.send(worker, address("/from-school"), Map.of("about", "Twice late")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose where it came from", "Enter who sent it", "Choose how it came", "Twice late");
    }

    private MvcTestResult share(byte[] content, String type, String access) {
        var fields = fields("type", type, "title", "Spring review", "dated", LocalDate.now(clock), "access", access);
        return clicks.sendFile(worker, address("/documents"), fields, content);
    }

    private void rescan() {
        rescan.executeRecurringly(rescan.instance("now"), null);
    }

    private String document(String type) {
        return address("/documents/" + clicks.on(worker, address(""), "liaison/documents/([0-9a-f-]{36})\">" + type));
    }

    private String address(String below) {
        return "/calderdale/children/" + child + "/liaison" + below;
    }
}
