package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.virtualschool.cohort.liaison.LiaisonClicks.fields;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataIntegrityViolationException;
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
import org.virtualschool.cohort.roll.NewsOfChildren;
import org.virtualschool.cohort.roll.NewsOfChildren.Stored;
import org.virtualschool.directory.Urn;
import org.virtualschool.documents.VirusScan.Finding;

/** A school reads what the social worker marked for it, and nothing else that social care told. */
@CohortTest
class SharedWithSchoolPagesTests {

    private static final Urn HILL = new Urn(107_482);
    private static final Urn VALE = new Urn(107_486);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private ScanThatFinds scan;

    @Autowired
    private LiaisonClicks clicks;

    @Autowired
    private MarkedForSchool marked;

    @Autowired
    private Councils councils;

    @Autowired
    private NewsOfChildren children;

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
    private Visitor teacher;
    private Stored stored;
    private ChildId child;

    @BeforeEach
    void aChildAtHillSchoolOnACaseload() {
        scan.finds(new Finding.Clean());
        worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        teacher = atSchool(Roles.DESIGNATED_TEACHER, HILL);
        stored = children.comesIntoCare(councils.calderdale(), "Uma", "Marked" + UUID.randomUUID(), HILL);
        child = stored.id();
        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));
    }

    @Test
    void theDesignatedTeacherReadsWhatIsMarkedAndNothingElse() {
        tell("Sleeps badly since the move", "YES", "Let her rest at noon");
        tell("Sees a specialist on Tuesdays", "NO", "");

        assertThat(clicks.page(worker, child("/liaison/changes/new")))
                .contains("the designated teacher and the head teacher of", "value=\"NO\" checked");
        assertThat(clicks.page(teacher, child(""))).contains("Shared with you", "Social care shared something");
        assertThat(clicks.page(teacher, child("/shared")))
                .contains("Sleeps badly since the move", "Let her rest at noon", "By Robin Zeta", child("/card"))
                .doesNotContain("specialist");
        assertThat(clicks.page(teacher, child(""))).doesNotContain("Social care shared something");
        assertThat(clicks.page(atSchool(Roles.HEAD_TEACHER, HILL), child("/shared")))
                .contains("Sleeps badly");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 30)))
                .anyMatch(seen -> seen.action().equals("cohort.read-shared")
                        && !seen.change()
                        && seen.person().equals(teacher.person()))
                .anyMatch(seen -> seen.what().equals("change of circumstance shared with the school"))
                .noneMatch(seen -> seen.what().contains("Sleeps") || seen.what().contains("rest"));
        assertThat(clicks.page(worker, child("/timeline")))
                .contains("Shared with the school", "A change of circumstance")
                .doesNotContain("Let her rest");
        assertThat(clicks.page(worker, change("Sleeps badly since the move"))).contains("Read at the school");
    }

    @Test
    void itIsMarkedLaterAndTakenBackAtOnce() {
        tell("Sleeps badly", "NO", "");
        var change = change("Sleeps badly");
        assertThat(clicks.page(worker, change)).contains("The school cannot read this", "Let the school read it");

        assertThat(clicks.send(worker, change + "/school", Map.of("asks", "x".repeat(201))))
                .hasStatus(422)
                .bodyText()
                .contains("Use 200 characters or fewer", "x".repeat(201));
        assertThat(clicks.page(teacher, child("/shared"))).contains("Nothing is shared with your school now");
        assertThat(clicks.send(worker, change + "/school", Map.of("asks", "Rest at noon")))
                .hasStatus(303)
                .hasRedirectedUrl(change);
        assertThat(clicks.send(worker, change + "/school", Map.of())).hasStatus(409);
        assertThat(clicks.page(teacher, child("/shared"))).contains("Sleeps badly", "Rest at noon");
        assertThat(clicks.page(worker, change)).contains("Robin Zeta on", "Take it back from the school");

        assertThat(clicks.send(worker, change + "/school/withdrawal", Map.of())).hasStatus(303);

        assertThat(clicks.page(teacher, child("/shared")))
                .contains("Nothing is shared with your school now")
                .doesNotContain("Sleeps badly", "Rest at noon");
        assertThat(clicks.send(worker, change + "/school/withdrawal", Map.of())).hasStatus(409);
        assertThat(clicks.page(worker, change)).contains("Taken back", "Let the school read it");
        assertThat(clicks.page(worker, child("/timeline"))).contains("No longer shared with the school");
        assertThat(clicks.send(worker, change + "/school", Map.of())).hasStatus(303);
    }

    @Test
    void aDocumentIsOpenedAtTheSchoolOnceTheScannerHasFoundNothing() {
        scan.finds(new Finding.NotScanned());
        share("CARE_PLAN", "ORDINARY", "YES");
        var id = clicks.on(worker, child("/liaison"), "liaison/documents/([0-9a-f-]{36})\">Care plan");
        var file = child("/shared/documents/" + id);

        assertThat(clicks.page(teacher, child("/shared")))
                .contains("Nothing is shared")
                .doesNotContain(id);
        assertThat(clicks.open(teacher, file)).hasStatus(404);
        assertThat(marked.messagesTo("dt@s" + HILL + ".example")).isZero();

        scan.finds(new Finding.Clean());
        rescan.executeRecurringly(rescan.instance("now"), null);

        assertThat(clicks.page(teacher, child("/shared"))).contains("Spring review", "Care plan", file);
        assertThat(due()).containsExactly(new Work.Assignee.Role(Roles.DESIGNATED_TEACHER));
        var answer = clicks.open(teacher, file);
        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(due()).isEmpty();
        assertThat(clicks.open(teacher, child("/liaison/documents/" + id))).hasStatus(403);
        assertThat(clicks.open(teacher, child("/liaison/documents/" + id + "/content")))
                .hasStatus(403);

        clicks.send(worker, child("/liaison/documents/" + id + "/school/withdrawal"), Map.of());
        assertThat(clicks.open(teacher, file)).hasStatus(404);
        clicks.send(worker, child("/liaison/documents/" + id + "/school"), Map.of());
        clicks.send(worker, child("/liaison/documents/" + id + "/withdrawal"), Map.of());
        assertThat(clicks.open(teacher, file)).as("taken away").hasStatus(404);
    }

    @Test
    void aDocumentWithAVirusIsNeverOffered() {
        scan.finds(new Finding.NotScanned());
        share("CARE_PLAN", "ORDINARY", "YES");
        scan.finds(new Finding.Infected("Win.Test.EICAR_HDB-1"));
        rescan.executeRecurringly(rescan.instance("now"), null);

        assertThat(clicks.page(teacher, child("/shared")))
                .contains("Nothing is shared")
                .doesNotContain("Spring");
        assertThat(due()).isEmpty();
    }

    /** The form refuses it, the service does, and so does the database. */
    @Test
    void aRestrictedDocumentIsNeverMarked() {
        assertThat(share("CARE_PLAN", "RESTRICTED", "YES"))
                .hasStatus(422)
                .bodyText()
                .contains("A restricted document is never shared with a school: choose No", "Spring review");
        assertThat(share("RISK_ASSESSMENT", "ORDINARY", "YES")).hasStatus(422);
        assertThat(clicks.page(worker, child("/liaison"))).contains("No document was shared");

        share("RISK_ASSESSMENT", "ORDINARY", "NO");
        var id = clicks.on(worker, child("/liaison"), "liaison/documents/([0-9a-f-]{36})\">Risk assessment");
        var document = child("/liaison/documents/" + id);
        assertThat(clicks.page(worker, document)).contains("is never shared with a school");
        assertThat(clicks.send(worker, document + "/school", Map.of())).hasStatus(409);
        assertThatThrownBy(() -> marked.pastTheService(child, new SharedDocumentId(UUID.fromString(id))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(clicks.open(teacher, child("/shared/documents/" + id))).hasStatus(404);
    }

    @Test
    void isThereForTheChildsOwnSchoolAlone() {
        tell("Sleeps badly", "YES", "");
        var sibling = children.comesIntoCare(councils.calderdale(), "Una", "Marked", HILL);

        assertThat(clicks.open(atSchool(Roles.DESIGNATED_TEACHER, VALE), child("/shared")))
                .hasStatus(404);
        assertThat(clicks.open(atSchool(Roles.SENCO, HILL), child("/shared"))).hasStatus(403);
        assertThat(clicks.open(worker, child("/shared"))).hasStatus(403);
        var elsewhere = councils.visitor(
                councils.hillingdon(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(Set.of(HILL.number())));
        assertThat(clicks.open(elsewhere, child("/shared").replace("calderdale", "hillingdon")))
                .hasStatus(404);
        assertThat(clicks.page(teacher, "/calderdale/children/" + sibling.id() + "/shared"))
                .contains("Nothing is shared");
        var mark = change("Sleeps badly") + "/school";
        assertThat(clicks.send(teacher, mark, Map.of())).hasStatus(403);
        var stranger = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(clicks.send(stranger, mark + "/withdrawal", Map.of())).hasStatus(404);
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        assertThat(clicks.send(head, mark.replace(child.toString(), sibling.id().toString()), Map.of()))
                .hasStatus(404);
    }

    @Test
    void endsWhenTheChildLeavesTheSchoolAndWaitsAtTheNext() {
        tell("Sleeps badly", "YES", "");
        clicks.page(teacher, child("/shared"));
        assertThat(due()).isEmpty();

        children.moves(councils.calderdale(), stored, VALE);

        assertThat(clicks.open(teacher, child("/shared"))).hasStatus(404);
        assertThat(due()).as("the next school has not read it").hasSize(1);
        var next = atSchool(Roles.DESIGNATED_TEACHER, VALE);
        assertThat(clicks.page(next, child("/shared"))).contains("Sleeps badly");
        assertThat(due()).isEmpty();
        children.ceases(councils.calderdale(), stored, LocalDate.now(clock));
        assertThat(clicks.open(next, child("/shared"))).hasStatus(404);
    }

    @Test
    void theMessageNamesNobodyAndLeadsToThePage() {
        var address = "dt-" + UUID.randomUUID() + "@hill.example";
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var colleague = Map.of("name", "Tess Teacher", "email", address, "role", Roles.DESIGNATED_TEACHER);
        assertThat(clicks.send(head, "/calderdale/schools/" + HILL + "/people", colleague))
                .hasStatus(303);

        tell("Sleeps badly", "NO", "");
        assertThat(marked.messagesTo(address)).isZero();
        clicks.send(worker, change("Sleeps badly") + "/school", Map.of());

        assertThat(marked.messagesTo(address)).isEqualTo(1);
        assertThat(marked.everythingTo(address))
                .contains(child("/shared"))
                .doesNotContain("Uma", "Marked", "Sleeps", "Health");
    }

    @Test
    void wordsForTheSchoolWithoutAYesAreNotLost() {
        var wrong = change("Sleeps badly", "NO", "Rest at noon");
        assertThat(clicks.send(worker, child("/liaison/changes"), wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Choose Yes, or take away what the school should do", "Rest at noon");
        assertThat(clicks.page(worker, child("/liaison"))).contains("No change of circumstance was told");
    }

    private void tell(String words, String school, String asks) {
        assertThat(clicks.send(worker, child("/liaison/changes"), change(words, school, asks)))
                .hasStatus(303);
    }

    private Map<String, String> change(String words, String school, String asks) {
        var today = LocalDate.now(clock);
        return fields("kind", "HEALTH", "happenedOn", today, "change", words, "school", school, "asks", asks);
    }

    private MvcTestResult share(String type, String access, String school) {
        var fields = fields("type", type, "title", "Spring review", "dated", LocalDate.now(clock), "access", access);
        fields.put("school", school);
        return clicks.sendFile(worker, child("/liaison/documents"), fields, PDF);
    }

    /** The page of the change in these words. */
    private String change(String words) {
        var pages = Pattern.compile("(/calderdale/children/[^\"]*/liaison/changes/[0-9a-f-]{36})\"")
                .matcher(clicks.page(worker, child("/liaison")));
        return pages.results()
                .map(found -> found.group(1))
                .filter(page -> clicks.page(worker, page).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private List<Work.Assignee> due() {
        return clicks.work("cohort.shared-with-school", child).stream()
                .map(Work::assignee)
                .toList();
    }

    private Visitor atSchool(String role, Urn school) {
        return councils.visitor(councils.calderdale(), role, new Scope.SchoolRoll(Set.of(school.number())));
    }

    private String child(String below) {
        return "/calderdale/children/" + child + below;
    }
}
