package org.virtualschool.access.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.virtualschool.access.AccessTest;
import org.virtualschool.access.People;
import org.virtualschool.access.Roles;

@AccessTest
class NationalRolesTests {

    @Autowired
    private NationalRoles roles;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate rawSql;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void areThereInEveryAuthorityWithTheActionsThatModulesDeclare() {
        for (var authority : List.of("calderdale", "hillingdon")) {
            assertThat(actionsOf(authority, Roles.COORDINATOR)).contains("planted.look", "planted.look-at-children");
            assertThat(actionsOf(authority, Roles.VIRTUAL_SCHOOL_HEAD)).contains("access.view-people");
        }
    }

    @Test
    void keepWhatACouncilAddedAndLoseWhatNoModuleDeclaresAnyLonger() {
        give("hillingdon", Roles.SOCIAL_WORKER, "planted.look", "council");
        give("hillingdon", Roles.SOCIAL_WORKER, "planted.withdrawn", "platform");

        roles.afterSingletonsInstantiated();
        roles.afterSingletonsInstantiated();

        assertThat(actionsOf("hillingdon", Roles.SOCIAL_WORKER))
                .contains("planted.look")
                .doesNotContain("planted.withdrawn");
        assertThat(actionsOf("calderdale", Roles.SOCIAL_WORKER)).doesNotContain("planted.look");
    }

    @Test
    void getWhatAModuleDeclaresFromNowOn() {
        people.in(
                "hillingdon",
                () -> transactions.execute(status -> rawSql.update(
                        "delete from access.role_action where role = ? and action = 'planted.look'",
                        Roles.COORDINATOR)));

        roles.afterSingletonsInstantiated();

        assertThat(actionsOf("hillingdon", Roles.COORDINATOR)).contains("planted.look");
    }

    private void give(String authority, String role, String action, String by) {
        people.in(
                authority,
                () -> transactions.execute(status -> rawSql.update(
                        "insert into access.role_action (tenant_id, role, action, given_by) values (?, ?, ?, ?)",
                        people.idOf(authority).number(),
                        role,
                        action,
                        by)));
    }

    private List<String> actionsOf(String authority, String role) {
        return people.in(
                authority,
                () -> transactions.execute(status -> rawSql.queryForList(
                        "select action from access.role_action where role = ?", String.class, role)));
    }
}
