package org.virtualschool.access.invitation;

import static org.virtualschool.access.db.Tables.INVITATION;
import static org.virtualschool.access.db.Tables.MEMBERSHIP;
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
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.access.membership.ScopeKind;
import org.virtualschool.audit.PersonId;
import org.virtualschool.post.MessageId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenancy;

@Repository
class InvitationRepository {

    private final DSLContext db;
    private final OurTeams ourTeams;

    InvitationRepository(DSLContext db, OurTeams ourTeams) {
        this.db = db;
        this.ourTeams = ourTeams;
    }

    void add(Invitation invitation, Code code, Optional<ConfirmCode> confirm, Instant at) {
        db.insertInto(INVITATION)
                .set(INVITATION.TENANT_ID, Tenancy.current())
                .set(INVITATION.ID, invitation.id().value())
                .set(INVITATION.NAME, invitation.name())
                .set(INVITATION.EMAIL, invitation.email())
                .set(INVITATION.ROLE, invitation.role())
                .set(INVITATION.SCOPE, ScopeKind.of(invitation.scope()))
                .set(INVITATION.TEAM, invitation.team().map(Team::key).orElse(null))
                .set(INVITATION.YEARS, years(invitation.scope()))
                .set(INVITATION.URNS, urns(invitation.scope()))
                .set(INVITATION.VALID_UNTIL, invitation.until().orElse(null))
                .set(INVITATION.DIGEST, code.digest())
                .set(INVITATION.CONFIRM_DIGEST, confirm.map(ConfirmCode::digest).orElse(null))
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
    boolean accept(InvitationId id, Caller.Somebody by, Instant now) {
        return db.update(INVITATION)
                        .set(INVITATION.ACCEPTED_AT, now)
                        .set(INVITATION.ACCEPTED_BY, by.person().value())
                        .set(INVITATION.BY_OWN_ACCOUNT, by.byOwnAccount())
                        .set(INVITATION.ACCOUNT, by.account().orElse(null))
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

    /** Whether the code is the one that confirms it. A wrong one counts, and after the last try the invitation is open no longer. */
    boolean confirms(InvitationId id, ConfirmCode typed) {
        var right = db.fetchExists(
                INVITATION,
                ours(INVITATION).and(INVITATION.ID.eq(id.value())).and(INVITATION.CONFIRM_DIGEST.eq(typed.digest())));
        if (!right) {
            db.update(INVITATION)
                    .set(INVITATION.WRONG_CODES, INVITATION.WRONG_CODES.plus(1))
                    .where(ours(INVITATION), INVITATION.ID.eq(id.value()), INVITATION.WRONG_CODES.lt((short)
                            ConfirmCode.TRIES))
                    .execute();
        }
        return right;
    }

    /** Whoever was asked to be the first access administrator is asked no longer. */
    void withdrawFirst(PersonId by, Instant now) {
        db.update(INVITATION)
                .set(INVITATION.WITHDRAWN_AT, now)
                .set(INVITATION.WITHDRAWN_BY, by.value())
                .where(ours(INVITATION), INVITATION.CONFIRM_DIGEST.isNotNull(), isOpen(now))
                .execute();
    }

    /** Whether anybody ever held the role here. */
    boolean hasAnybody(String role) {
        return db.fetchExists(MEMBERSHIP, ours(MEMBERSHIP).and(MEMBERSHIP.ROLE.eq(role)));
    }

    private List<Invitation> find(Condition which) {
        var teams = ourTeams.all();
        return db.select(INVITATION.fields())
                .select(ROLE.NAME)
                .from(INVITATION)
                .join(ROLE)
                .on(ours(ROLE), ROLE.KEY.eq(INVITATION.ROLE))
                .where(ours(INVITATION), which)
                .orderBy(INVITATION.INVITED_AT.desc(), INVITATION.ID.desc())
                .fetch(row -> invitation(row, OurTeams.named(row.get(INVITATION.TEAM), teams)));
    }

    private static Condition isOpen(Instant now) {
        return INVITATION
                .ACCEPTED_AT
                .isNull()
                .and(INVITATION.WITHDRAWN_AT.isNull())
                .and(INVITATION.FORGOTTEN_AT.isNull())
                .and(INVITATION.WRONG_CODES.lt((short) ConfirmCode.TRIES))
                .and(INVITATION.EXPIRES_AT.gt(now));
    }

    private static Invitation invitation(Record row, Optional<Team> team) {
        return new Invitation(
                new InvitationId(row.get(INVITATION.ID)),
                row.get(INVITATION.NAME),
                row.get(INVITATION.EMAIL),
                row.get(INVITATION.ROLE),
                row.get(ROLE.NAME),
                scope(row, team),
                team,
                Optional.ofNullable(row.get(INVITATION.VALID_UNTIL)),
                new MessageId(row.get(INVITATION.MESSAGE_ID)),
                new PersonId(row.get(INVITATION.INVITED_BY)),
                row.get(INVITATION.EXPIRES_AT),
                row.get(INVITATION.CONFIRM_DIGEST) != null);
    }

    private static Scope scope(Record row, Optional<Team> team) {
        var years =
                Arrays.stream(row.get(INVITATION.YEARS)).map(Short::intValue).collect(Collectors.toSet());
        return ScopeKind.toScope(row.get(INVITATION.SCOPE), years, Set.of(row.get(INVITATION.URNS)), team);
    }

    private static Short[] years(Scope scope) {
        return scope instanceof Scope.YearGroups groups && groups.team().isEmpty()
                ? groups.years().stream().sorted().map(Integer::shortValue).toArray(Short[]::new)
                : new Short[0];
    }

    private static Integer[] urns(Scope scope) {
        return scope instanceof Scope.SchoolRoll schools
                ? schools.urns().stream().sorted().toArray(Integer[]::new)
                : new Integer[0];
    }
}
