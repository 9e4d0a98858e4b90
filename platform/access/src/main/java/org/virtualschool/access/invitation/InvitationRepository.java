package org.virtualschool.access.invitation;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.ROLE;
import static org.virtualschool.tenancy.Tenancy.ours;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.ScopeKind;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Tenancy;

@Repository
class InvitationRepository {

    private final DSLContext db;

    InvitationRepository(DSLContext db) {
        this.db = db;
    }

    void add(Invitation invitation, Code code, Instant at) {
        db.insertInto(INVITATION)
                .set(INVITATION.TENANT_ID, Tenancy.current())
                .set(INVITATION.ID, invitation.id().value())
                .set(INVITATION.NAME, invitation.name())
                .set(INVITATION.EMAIL, invitation.email())
                .set(INVITATION.ROLE, invitation.role())
                .set(INVITATION.SCOPE, ScopeKind.of(invitation.scope()))
                .set(INVITATION.YEARS, years(invitation.scope()))
                .set(INVITATION.URNS, urns(invitation.scope()))
                .set(INVITATION.VALID_UNTIL, invitation.until().orElse(null))
                .set(INVITATION.DIGEST, code.digest())
                .set(INVITATION.MESSAGE_ID, invitation.message().value())
                .set(INVITATION.INVITED_AT, at)
                .set(INVITATION.INVITED_BY, invitation.invitedBy().value())
                .set(INVITATION.EXPIRES_AT, invitation.expiresAt())
                .execute();
    }

    /** Those whose links work, the latest first. */
    List<Invitation> open(Instant now) {
        return find(isOpen(now));
    }

    /** The one whose link holds the code, if it works. */
    Optional<Invitation> open(Code code, Instant now) {
        return find(isOpen(now).and(INVITATION.DIGEST.eq(code.digest()))).stream()
                .findFirst();
    }

    /** Whether it was open until now. */
    boolean accept(InvitationId id, PersonId by, Instant now) {
        return db.update(INVITATION)
                        .set(INVITATION.ACCEPTED_AT, now)
                        .set(INVITATION.ACCEPTED_BY, by.value())
                        .where(ours(INVITATION), INVITATION.ID.eq(id.value()), isOpen(now))
                        .execute()
                == 1;
    }

    /** Whether it was open until now. */
    boolean withdraw(InvitationId id, PersonId by, Instant now) {
        return db.update(INVITATION)
                        .set(INVITATION.WITHDRAWN_AT, now)
                        .set(INVITATION.WITHDRAWN_BY, by.value())
                        .where(ours(INVITATION), INVITATION.ID.eq(id.value()), isOpen(now))
                        .execute()
                == 1;
    }

    private List<Invitation> find(Condition which) {
        return db.select(INVITATION.fields())
                .select(ROLE.NAME)
                .from(INVITATION)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(INVITATION.ROLE))
                .where(ours(INVITATION), which)
                .orderBy(INVITATION.INVITED_AT.desc(), INVITATION.ID.desc())
                .fetch(InvitationRepository::invitation);
    }

    private static Condition isOpen(Instant now) {
        return INVITATION
                .ACCEPTED_AT
                .isNull()
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now));
    }

    private static Invitation invitation(Record row) {
        return new Invitation(
                new InvitationId(row.get(INVITATION.ID)),
                row.get(INVITATION.NAME),
                row.get(INVITATION.EMAIL),
                row.get(INVITATION.ROLE),
                row.get(ROLE.NAME),
                scope(row),
                Optional.ofNullable(row.get(INVITATION.VALID_UNTIL)),
                new MessageId(row.get(INVITATION.MESSAGE_ID)),
                new PersonId(row.get(INVITATION.INVITED_BY)),
                row.get(INVITATION.EXPIRES_AT));
    }

    private static Scope scope(Record row) {
        var years =
                Arrays.stream(row.get(INVITATION.YEARS)).map(Short::intValue).collect(Collectors.toSet());
        return ScopeKind.toScope(row.get(INVITATION.SCOPE), years, Set.of(row.get(INVITATION.URNS)));
    }

    private static Short[] years(Scope scope) {
        return scope instanceof Scope.YearGroups groups
                ? groups.years().stream().sorted().map(Integer::shortValue).toArray(Short[]::new)
                : new Short[0];
    }

    private static Integer[] urns(Scope scope) {
        return scope instanceof Scope.SchoolRoll schools
                ? schools.urns().stream().sorted().toArray(Integer[]::new)
                : new Integer[0];
    }
}
