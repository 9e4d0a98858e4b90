package org.virtualschool.access.membership;

import static org.jooq.impl.DSL.excluded;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.tenancy.Tenancy;

@Repository
class RoleRepository {

    static final String PLATFORM = "platform";

    private final DSLContext db;

    RoleRepository(DSLContext db) {
        this.db = db;
    }

    /** The roles that there are, with the actions that the platform gave them: one statement, because every start asks it of every authority. */
    Map<String, Given> givenByThePlatform() {
        var given = new HashMap<String, Given>();
        db.select(ROLE.KEY, ROLE.NAME, ROLE.SAYS, ROLE.SCOPES, ROLE.GIVERS, ROLE_ACTION.ACTION)
                .from(ROLE)
                .leftJoin(ROLE_ACTION)
                .on(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(ROLE.KEY), ROLE_ACTION.GIVEN_BY.eq(PLATFORM))
                .where(ours(ROLE))
                .forEach(row -> {
                    var role = given.computeIfAbsent(row.value1(), key -> new Given(role(row), new HashSet<>()));
                    if (row.value6() != null) {
                        role.actions().add(row.value6());
                    }
                });
        return given;
    }

    private static NationalRole role(Record row) {
        return new NationalRole(
                row.get(ROLE.KEY),
                row.get(ROLE.NAME),
                row.get(ROLE.SAYS),
                Set.of(row.get(ROLE.SCOPES)),
                Set.of(row.get(ROLE.GIVERS)));
    }

    /** Adds the role, or brings what is said of it in line. */
    void put(NationalRole role) {
        db.insertInto(ROLE)
                .set(ROLE.TENANT_ID, Tenancy.current())
                .set(ROLE.KEY, role.key())
                .set(ROLE.NAME, role.name())
                .set(ROLE.SAYS, role.says())
                .set(ROLE.SCOPES, role.scopes().toArray(String[]::new))
                .set(ROLE.GIVERS, role.givers().toArray(String[]::new))
                .onConflict(ROLE.TENANT_ID, ROLE.KEY)
                .doUpdate()
                .set(ROLE.NAME, excluded(ROLE.NAME))
                .set(ROLE.SAYS, excluded(ROLE.SAYS))
                .set(ROLE.SCOPES, excluded(ROLE.SCOPES))
                .set(ROLE.GIVERS, excluded(ROLE.GIVERS))
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

    /** A role as the authority has it. @param actions the keys of those that the platform gave */
    record Given(NationalRole role, Set<String> actions) {}
}
