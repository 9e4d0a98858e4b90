package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;

/** Who worked with a child before stays as it was, whatever comes after. */
@CohortTest
class CaseloadHistoryPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Autowired
    private Audit audit;

    @Test
    void keepsEachTimeAndTellsOfEach() throws Exception {
        var child = children.lookedAfter(councils.calderdale(), "Uma", "Twice");
        var femi = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        comeAndGo(femi, child);

        comeAndGo(femi, child);

        assertThat(before(child)).hasSize(2);
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .filteredOn(seen -> seen.what().equals("taken off a caseload"))
                .hasSize(2);
    }

    private void comeAndGo(Visitor who, ChildId child) {
        councils.doIn(councils.calderdale(), () -> caseloads.add(who.person(), child));
        councils.doIn(councils.calderdale(), () -> caseloads.remove(who.person(), child));
    }

    private List<String> before(ChildId child) throws Exception {
        var head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var page =
                browser.perform(get("/calderdale/children/" + child + "/people").with(head.browser()));
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select("table:has(caption:contains(Who worked with the child before)) tbody tr")
                .eachText();
    }
}
