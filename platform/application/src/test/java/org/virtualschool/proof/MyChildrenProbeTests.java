package org.virtualschool.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.PersonId;

/** The one list of several authorities stands outside any: nobody finds a word there of a council that has given him no membership. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MyChildrenProbeTests extends FourCouncils {

    private static final Route LIST = new Route(HttpMethod.GET, "/my-children");

    @Autowired
    private Browser browser;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Staff staff;

    @Test
    void nothingOfOthersIsShownToAnybodyOfOneCouncil() {
        var leaks = new ArrayList<String>();
        var tried = 0;
        for (var council : COUNCILS) {
            for (var caller : Callers.of(council)) {
                tried++;
                var answer = browser.send(LIST, caller, Map.of(), Body.NONE);
                if (answer.getStatus() / 100 != 3
                        || !Canaries.foreignIn(answer, "nobody", false).isEmpty()) {
                    leaks.add(caller + " " + answer.getStatus());
                }
            }
        }
        ProofReport.tried("B1", "The list of several authorities, asked by everybody of one", "" + tried, leaks.size());
        assertThat(leaks).isEmpty();
    }

    @Test
    void somebodyOfTwoSeesTheseTwoAndNoOther() throws Exception {
        var leaks = new ArrayList<String>();
        var tried = 0;
        for (var role : Callers.WITH_CHILDREN) {
            for (var here : COUNCILS) {
                for (var there : COUNCILS) {
                    if (!here.equals(there)) {
                        tried++;
                        var found = foundBy(role, here, there);
                        found.stream()
                                .filter(word -> !List.of(here, there).contains(councilOf(word)))
                                .forEach(word -> leaks.add(role + " of " + here + " and " + there + ": " + word));
                        if (role.equals(Roles.VIRTUAL_SCHOOL_HEAD)) {
                            assertThat(found).contains(Canaries.of(here), Canaries.of(there));
                        }
                    }
                }
            }
        }
        ProofReport.tried("B1", "The list of several authorities, in each role of each two", "" + tried, leaks.size());
        assertThat(leaks).isEmpty();
    }

    private List<String> foundBy(String role, String here, String there) throws Exception {
        var subject = "of-two-" + UUID.randomUUID();
        staff.joins(here, PersonId.of(Callers.ISSUER, subject), role);
        staff.joins(there, PersonId.of(Callers.ISSUER, subject), role);
        var answer = asSomebodyOfSchools(subject);
        assertThat(answer.getStatus()).isEqualTo(200);
        return Canaries.foreignIn(answer, "nobody", false);
    }

    private MockHttpServletResponse asSomebodyOfSchools(String subject) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/my-children")
                        .with(SecurityMockMvcRequestPostProcessors.oidcLogin()
                                .idToken(token -> token.issuer(Callers.ISSUER)
                                        .subject(subject)
                                        .claim("identity_provider", "schools")
                                        .claim("auth_time", Instant.now()))))
                .andReturn()
                .getResponse();
    }

    /** A word of a council, without its marks on either side. */
    private static String councilOf(String word) {
        return word.substring(2, word.length() - 2);
    }
}
