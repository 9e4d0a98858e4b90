package org.virtualschool.access.membership;

import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

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
