package org.virtualschool.cohort.schooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.cohort.CohortTest;
import org.virtualschool.cohort.Councils;

@CohortTest
class SettingPagesTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Councils councils;

    @Test
    void addsASettingThatOnlyTheCouncilItselfSees() {
        var admin = councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());
        var other = councils.visitor(councils.hillingdon(), Roles.ADMINISTRATOR, new Scope.Everyone());
        var name = "Llanfair " + UUID.randomUUID();

        assertThat(browser.perform(post("/calderdale/settings")
                        .param("kind", "SCHOOL")
                        .param("name", name)
                        .param("town", "Bangor")
                        .param("postcode", "LL57 2DG")
                        .param("nation", "WALES")
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(303);

        assertThat(browser.perform(
                        get("/calderdale/settings").param("words", name).with(admin.browser())))
                .hasStatusOk()
                .bodyText()
                .contains(name, "Wales", "LL57 2DG");
        assertThat(browser.perform(
                        get("/hillingdon/settings").param("words", name).with(other.browser())))
                .hasStatusOk()
                .bodyText()
                .contains("No setting has these words");
    }

    @Test
    void saysWhatIsMissing() {
        var admin = councils.visitor(councils.calderdale(), Roles.ADMINISTRATOR, new Scope.Everyone());

        assertThat(browser.perform(post("/calderdale/settings")
                        .param("name", " ")
                        .param("postcode", "HX99")
                        .with(csrf())
                        .with(admin.browser())))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Enter the setting’s name", "Choose what kind of place it is", "Enter a full postcode", "HX99");
    }

    @Test
    void isNotForADesignatedTeacher() {
        var teacher = councils.visitor(
                councils.calderdale(), Roles.DESIGNATED_TEACHER, new Scope.SchoolRoll(java.util.Set.of(990001)));

        assertThat(browser.perform(get("/calderdale/settings/new").with(teacher.browser())))
                .hasStatus(403);
    }
}
