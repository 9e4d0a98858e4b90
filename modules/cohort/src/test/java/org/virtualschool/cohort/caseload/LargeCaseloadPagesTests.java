package org.virtualschool.cohort.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.roll.StoredChildren;

/** A council may put a whole year on one caseload: nobody on it is left out. */
@CohortTest
class LargeCaseloadPagesTests {

    private static final int MORE_THAN_OF_THE_PAST = 201;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Caseloads caseloads;

    @Test
    void areShownWhole() throws Exception {
        var council = councils.calderdale();
        var femi = councils.visitor(council, Roles.SOCIAL_WORKER, new Scope.Caseload());
        for (int i = 0; i < MORE_THAN_OF_THE_PAST; i++) {
            var child = children.lookedAfter(council, "Ivo", "Large");
            councils.doIn(council, () -> caseloads.add(femi.person(), child));
        }

        var head = councils.visitor(council, Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        var page = browser.perform(get("/calderdale/caseloads/" + femi.person()).with(head.browser()));

        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("tbody a[href*=/children/]"))
                .hasSize(MORE_THAN_OF_THE_PAST);
    }
}
