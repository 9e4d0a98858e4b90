package org.virtualschool.access.ownrole;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.access.db.Tables.ROLE_ACTION;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;

/** The roles of the authority that have not ended, and those that are its own. */
@Repository
class OwnRoleRepository {

    private static final String COUNCIL = "council";

    private final DSLContext db;

    OwnRoleRepository(DSLContext db) {
        this.db = db;
    }

    /** Those that there are, by name. */
    List<Role> all() {
        var actions = actions();
        return db
                .select(ROLE.KEY, ROLE.NAME, ROLE.SAYS, ROLE.SCOPES, ROLE.GIVERS, ROLE.MADE_AT)
                .select(actions)
                .from(ROLE)
                .where(ours(ROLE), ROLE.ENDED_AT.isNull())
                .fetch(row -> role(row, row.get(actions)))
                .stream()
                .sorted(Comparator.comparing(Role::name).thenComparing(Role::key))
                .toList();
    }

    /** Two who change roles, or one who changes and one who gives, take turns. */
    void takeATurn() {
        db.select(ROLE.KEY)
                .from(ROLE)
                .where(ours(ROLE))
                .orderBy(ROLE.KEY)
                .forUpdate()
                .fetch();
    }

    /** Whether there is or was a role of this key. */
    boolean isTaken(String key) {
        return db.fetchExists(ROLE, ours(ROLE).and(ROLE.KEY.eq(key)));
    }

    void add(Role role, Instant at, PersonId by) {
        db.insertInto(ROLE)
                .set(ROLE.TENANT_ID, Tenancy.current())
                .set(ROLE.KEY, role.key())
                .set(ROLE.NAME, role.name())
                .set(ROLE.SAYS, role.says())
                .set(ROLE.SCOPES, scopes(role))
                .set(ROLE.GIVERS, givers(role))
                .set(ROLE.MADE_AT, at)
                .set(ROLE.MADE_BY, by.value())
                .execute();
        role.actions().forEach(action -> add(role, action));
    }

    /** Puts the role in place of what it was; its next holder's request, and that of each who holds it, goes by it. */
    void change(Role role) {
        db.update(ROLE)
                .set(ROLE.NAME, role.name())
                .set(ROLE.SAYS, role.says())
                .set(ROLE.SCOPES, scopes(role))
                .set(ROLE.GIVERS, givers(role))
                .where(ours(ROLE), ROLE.KEY.eq(role.key()), ROLE.MADE_AT.isNotNull())
                .execute();
        db.deleteFrom(ROLE_ACTION)
                .where(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(role.key()), ROLE_ACTION.ACTION.notIn(role.actions()))
                .execute();
        role.actions().forEach(action -> add(role, action));
    }

    void end(Role role, Instant at, PersonId by) {
        db.update(ROLE)
                .set(ROLE.ENDED_AT, at)
                .set(ROLE.ENDED_BY, by.value())
                .where(ours(ROLE), ROLE.KEY.eq(role.key()), ROLE.MADE_AT.isNotNull())
                .execute();
    }

    /** Names of those who hold the role today or will, by name. */
    List<String> holders(String role, LocalDate today) {
        return db.selectDistinct(MEMBERSHIP.NAME)
                .from(MEMBERSHIP)
                .where(
                        ours(MEMBERSHIP),
                        MEMBERSHIP.ROLE.eq(role),
                        MEMBERSHIP.REVOKED_AT.isNull(),
                        MEMBERSHIP.VALID_UNTIL.isNull().or(MEMBERSHIP.VALID_UNTIL.ge(today)))
                .orderBy(MEMBERSHIP.NAME)
                .fetch(MEMBERSHIP.NAME);
    }

    /** Names of those who are asked to join in the role and may still, by name. */
    List<String> invited(String role, Instant now) {
        return db.selectDistinct(INVITATION.NAME)
                .from(INVITATION)
                .where(
                        ours(INVITATION),
                        INVITATION.ROLE.eq(role),
                        INVITATION.ACCEPTED_AT.isNull(),
                        INVITATION.WITHDRAWN_AT.isNull(),
                        INVITATION.EXPIRES_AT.gt(now))
                .orderBy(INVITATION.NAME)
                .fetch(INVITATION.NAME);
    }

    private void add(Role role, String action) {
        db.insertInto(ROLE_ACTION)
                .set(ROLE_ACTION.TENANT_ID, Tenancy.current())
                .set(ROLE_ACTION.ROLE, role.key())
                .set(ROLE_ACTION.ACTION, action)
                .set(ROLE_ACTION.GIVEN_BY, COUNCIL)
                .onConflictDoNothing()
                .execute();
    }

    private static Field<Set<String>> actions() {
        return multiset(select(ROLE_ACTION.ACTION)
                        .from(ROLE_ACTION)
                        .where(ours(ROLE_ACTION), ROLE_ACTION.ROLE.eq(ROLE.KEY)))
                .convertFrom(found -> found.stream().map(Record1::value1).collect(Collectors.toUnmodifiableSet()));
    }

    private static Role role(Record row, Set<String> actions) {
        return new Role(
                row.get(ROLE.KEY),
                row.get(ROLE.NAME),
                row.get(ROLE.SAYS),
                actions,
                Arrays.stream(row.get(ROLE.SCOPES))
                        .map(Reaching::said)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of(row.get(ROLE.GIVERS)),
                row.get(ROLE.MADE_AT) != null);
    }

    private static String[] scopes(Role role) {
        return role.reaches().stream().map(Reaching::key).sorted().toArray(String[]::new);
    }

    private static String[] givers(Role role) {
        return role.givers().stream().sorted().toArray(String[]::new);
    }
}
