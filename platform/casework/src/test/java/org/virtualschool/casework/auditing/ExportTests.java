package org.virtualschool.casework.auditing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.CaseworkTest;
import org.virtualschool.casework.Paper;
import org.virtualschool.casework.People;
import org.virtualschool.casework.People.Visitor;

/** What a search finds, as a file. */
@CaseworkTest
class ExportTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private Paper.Roll roll;

    @Autowired
    private Audit audit;

    @Test
    void holdsWhatThePageShowsWithinTheSameFilters() {
        var child = roll.child("=HYPERLINK(\"x\")", 7);
        var worker = seen(child);
        seen(roll.child("Other Oda", 7));

        var file = text(export(officer(), "?child=" + child));

        assertThat(file.lines())
                .hasSize(2)
                .first()
                .isEqualTo("\uFEFFWhen,Who,Role,View or change,Action,What was changed,Children,Number of children");
        assertThat(file)
                .contains(worker + ",Social worker,View,See a child's timeline,,\"'=HYPERLINK(\"\"x\"\")\",1\r\n")
                .doesNotContain("Other Oda");
    }

    @Test
    void isAFileThatIsNotShownInTheBrowser() {
        var answer = export(officer(), "");

        assertThat(answer).hasHeader("Content-Type", "text/csv; charset=utf-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"audit-[0-9-]{10}\\.csv\"");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void isItselfInTheAuditWithThoseItNames() {
        var child = roll.child("Told Tom", 7);
        seen(child);
        export(officer(), "?child=" + child);

        assertThat(people.in("calderdale", () -> audit.of(child, 5)))
                .extracting(Audit.Sighting::action)
                .startsWith("casework.export-audit");
    }

    @Test
    void isNotMadeForAWrongQuestion() {
        assertThat(browser.perform(get("/calderdale/audit/export?kind=neither")
                        .with(officer().browser())))
                .hasStatus(422)
                .bodyText()
                .contains("Choose views or changes");
    }

    private String seen(ChildId child) {
        var name = "Wanda " + child.toString().substring(30);
        var worker = people.visitor("calderdale", name, Roles.SOCIAL_WORKER, new Scope.Caseload());
        people.in(
                "calderdale",
                () -> Actor.as(new Actor(worker.person(), Roles.SOCIAL_WORKER), () -> {
                    audit.viewed("casework.view-timeline", List.of(child));
                    return true;
                }));
        return name;
    }

    private Visitor officer() {
        return people.visitor("calderdale", "Dora", Roles.DATA_PROTECTION_OFFICER, new Scope.Everyone());
    }

    private MvcTestResult export(Visitor visitor, String query) {
        var answer = browser.perform(get("/calderdale/audit/export" + query).with(visitor.browser()));
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
