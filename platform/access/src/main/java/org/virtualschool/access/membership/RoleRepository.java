package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.virtualschool.tenancy.Tenancy;

@Repository
class RoleRepository {

    private static final String PLATFORM = "platform";

    private final DSLContext db;

    RoleRepository(DSLContext db) {
        this.db = db;
    }

    /** The actions that the platform gave to each role that there is: one statement, because every start asks it of every authority. */
    Map<String, Set<String>> givenByThePlatform() {
        var given = new HashMap<String, Set<String>>();
        db.select(ROLE.KEY, ROLE_ACTION.ACTION)
                .from(ROLE)
                .leftJoin(ROLE_ACTION)
                .on(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(ROLE.KEY), ROLE_ACTION.GIVEN_BY.eq(PLATFORM))
                .where(ours(ROLE))
                .forEach(row -> {
                    var actions = given.computeIfAbsent(row.value1(), none -> new HashSet<>());
                    if (row.value2() != null) {
                        actions.add(row.value2());
                    }
                });
        return given;
    }

    void add(NationalRole role) {
        db.insertInto(ROLE)
                .set(ROLE.TENANT_ID, Tenancy.current())
                .set(ROLE.KEY, role.key())
                .set(ROLE.NAME, role.name())
                .set(ROLE.SAYS, role.says())
                .onConflictDoNothing()
                .execute();
    }

    void give(String role, Set<String> actions) {
        for (var action : actions) {
            db.insertInto(ROLE_ACTION)
                    .set(ROLE_ACTION.TENANT_ID, Tenancy.current())
                    .set(ROLE_ACTION.ROLE, role)
                    .set(ROLE_ACTION.ACTION, action)
                    .set(ROLE_ACTION.GIVEN_BY, PLATFORM)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    void takeAllOfThePlatformBut(String role, Set<String> actions) {
        db.deleteFrom(ROLE_ACTION)
                .where(
                        ours(ROLE_ACTION),
                        ROLE_ACTION.ROLE.eq(role),
                        ROLE_ACTION.GIVEN_BY.eq(PLATFORM),
                        ROLE_ACTION.ACTION.notIn(actions))
                .execute();
    }
}
