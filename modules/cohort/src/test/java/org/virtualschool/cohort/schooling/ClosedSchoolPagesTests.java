package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.directory.Urn;

/** A child on roll at a school that has closed is listed with the schools that followed; nobody is moved without a person. */
@CohortTest
class ClosedSchoolPagesTests {

    private static final Urn SPLIT = new Urn(135_721);
    private static final Urn OPEN = new Urn(107_478);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren stored;

    @Autowired
    private Children children;

    @Autowired
    private Caseloads caseloads;

    private Visitor head;
    private String mark;

    @BeforeEach
    void aHead() {
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        mark = "Closed" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void bothSchoolsOfASplitAreOfferedAndNothingIsChanged() {
        var child = at(SPLIT);

        assertThat(list(head))
                .contains(
                        mark, "EKC Sheppey Secondary", "Leigh Academy Minster", "One of the schools it was split into");
        assertThat(page(head, "/calderdale/children/" + child + "/schooling"))
                .contains("not in the register of open schools any more", "Leigh Academy Minster");
        assertThat(page(head, "/calderdale/children/" + child + "/schooling/school?words=150935"))
                .contains("Leigh Academy Minster", "URN 150935, open");
        assertThat(urnNow(child)).isEqualTo(SPLIT);
    }

    @Test
    void aChildAtAnOpenSchoolIsNotListed() {
        var child = at(OPEN);

        assertThat(list(head)).doesNotContain(mark);
        assertThat(page(head, "/calderdale/children/" + child + "/schooling"))
                .doesNotContain("not in the register of open schools");
    }

    @Test
    void theListKeepsToReach() {
        var child = at(SPLIT);
        var worker = councils.visitor(councils.calderdale(), Roles.SOCIAL_WORKER, new Scope.Caseload());
        assertThat(list(worker)).doesNotContain(mark);

        councils.doIn(councils.calderdale(), () -> caseloads.add(worker.person(), child));

        assertThat(list(worker)).contains(mark, "EKC Sheppey Secondary").doesNotContain("schooling/school?words");
    }

    private ChildId at(Urn urn) {
        return stored.atSchool(councils.calderdale(), "Uma", mark, urn);
    }

    private Urn urnNow(ChildId child) {
        return councils.in(
                councils.calderdale(),
                () -> children.find(child)
                        .flatMap(ChildSummary::school)
                        .flatMap(ChildSummary.School::urn)
                        .orElseThrow());
    }

    private String list(Visitor visitor) {
        return page(visitor, "/calderdale/closed-schools");
    }

    private String page(Visitor visitor, String address) {
        var result = browser.perform(get(address).with(visitor.browser()));
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
