package org.virtualschool.access.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.virtualschool.access.People.CALDERDALES_BROKER;
import static org.virtualschool.access.People.person;
import static org.virtualschool.access.People.signedIn;
import static org.virtualschool.access.People.someSubject;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;

/** Whoever follows somebody who has left is somebody else, whatever the account is called: nothing of the first passes on. */
@AccessTest
class SuccessorRepositoryTests {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate rawSql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void findsNothingUnderTheSameNameAndAddress() {
        var mailbox = Map.<String, Object>of(
                "auth_time",
                Instant.now(),
                "name",
                "Robin Zeta",
                "email",
                "ks3@calderdale.example",
                "email_verified",
                true);
        var leaver = someSubject();
        people.grant("calderdale", leaver, Roles.COORDINATOR, new Scope.Everyone());
        assertThat(browser.perform(get("/calderdale/planted/who").with(signedIn(leaver, CALDERDALES_BROKER, mailbox))))
                .hasStatusOk();

        assertThat(browser.perform(
                        get("/calderdale/planted/who").with(signedIn(someSubject(), CALDERDALES_BROKER, mailbox))))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"person_id = gen_random_uuid()", "name = 'Another'", "role = 'auditor'", "valid_until = null"})
    void isWrittenOverNobodysMembership(String renamed) {
        var membership = people.grant("calderdale", person(someSubject()), Roles.COORDINATOR, new Scope.Everyone());
        var update = "update access.membership set %s where id = '%s'".formatted(renamed, membership);

        assertThatThrownBy(() -> people.in("calderdale", () -> transactions.execute(status -> rawSql.update(update))))
                .hasRootCauseMessage("ERROR: permission denied for table membership");
    }
}
