package org.virtualschool.cohort.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;
import org.virtualschool.cohort.Councils.Visitor;
import org.virtualschool.cohort.around.Around;
import org.virtualschool.cohort.roll.StoredChildren;
import org.virtualschool.web.Dates;

/** A school finds on one card what a looked-after child's status means for it, what the child is entitled to, and whom to ask. */
@CohortTest
class CardPagesTests {

    private static final int SCHOOL = 990001;

    @Autowired
    private Around clicks;

    @Autowired
    private Councils councils;

    @Autowired
    private StoredChildren children;

    @Autowired
    private Audit audit;

    @Autowired
    private Clock clock;

    private Visitor head;
    private ChildId child;

    @BeforeEach
    void aChildAtSchool() {
        head = councils.visitor(councils.calderdale(), Roles.VIRTUAL_SCHOOL_HEAD, new Scope.Everyone());
        child = children.lookedAfter(councils.calderdale(), "Uma", "Card");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.DESIGNATED_TEACHER, Roles.SAFEGUARDING_LEAD, Roles.HEAD_TEACHER})
    void holdsWhatASchoolNeedsAndNoMore(String role) {
        record("Sam Ellis", "01422 999 111");
        var teacher = atSchool(role, SCHOOL);

        assertThat(clicks.page(teacher, card()))
                .contains(
                        "by Calderdale",
                        "shares parental responsibility",
                        "Jo Carr",
                        "Sam Ellis",
                        "01422 999 111",
                        "Robin Zeta",
                        "Virtual school head",
                        "Pupil premium plus",
                        "checked on " + Dates.day(LocalDate.now(clock)))
                .doesNotContain("Mx Carer", "HX1 1UJ", "Independent reviewing officer");
        assertThat(councils.in(councils.calderdale(), () -> audit.of(child, 20)))
                .anyMatch(seen -> seen.action().equals("cohort.view-card") && !seen.change());
    }

    @Test
    void showsAChangeAtOnce() {
        record("Sam Ellis", "01422 999 111");
        var lead = atSchool(Roles.SAFEGUARDING_LEAD, SCHOOL);
        assertThat(clicks.page(lead, card())).contains("Sam Ellis");

        clicks.send(
                head,
                "/calderdale/children/" + child + "/people/contacts",
                "role",
                "SOCIAL_WORKER",
                "name",
                "Ola New",
                "from",
                LocalDate.now(clock).toString());

        assertThat(clicks.page(lead, card())).contains("Ola New").doesNotContain("Sam Ellis");
    }

    @Test
    void isNotThereForAnotherSchool() {
        assertThat(clicks.open(atSchool(Roles.SAFEGUARDING_LEAD, 990002), card()))
                .hasStatus(404);
    }

    @Test
    void isNotForADelegate() {
        assertThat(clicks.open(atSchool(Roles.SCHOOL_DELEGATE, SCHOOL), card())).hasStatus(403);
    }

    private void record(String name, String phone) {
        assertThat(clicks.send(
                        head,
                        "/calderdale/children/" + child + "/people/contacts",
                        "role",
                        "SOCIAL_WORKER",
                        "name",
                        name,
                        "phone",
                        phone,
                        "from",
                        LocalDate.now(clock).minusDays(5).toString()))
                .hasStatus(303);
    }

    private Visitor atSchool(String role, int urn) {
        return councils.visitor(councils.calderdale(), role, new Scope.SchoolRoll(Set.of(urn)));
    }

    private String card() {
        return "/calderdale/children/" + child + "/card";
    }
}
