package org.virtualschool.access.startagain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.invitation.Code;
import org.virtualschool.access.keycloak.EmptiedAccounts;
import org.virtualschool.access.keycloak.OwnAccounts.Factor;
import org.virtualschool.access.keycloak.RealmTrouble;
import org.virtualschool.audit.Audit;

/** Somebody holds the link to start again, and has not signed in: the secret in it reached the account's letter box. */
@Service
class UsingLinks {

    private final StartAgainRepository again;
    private final EmptiedAccounts accounts;
    private final Audit audit;
    private final Clock clock;

    UsingLinks(StartAgainRepository again, EmptiedAccounts accounts, Audit audit, Clock clock) {
        this.again = again;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether a link with this code works in the bound council. */
    @Transactional(readOnly = true)
    boolean works(Code code) {
        return find(code).isPresent();
    }

    /**
     * Has Keycloak send what lets the person choose a new password and this factor. The link works no longer; it does if Keycloak sends nothing.
     *
     * @return whether something is on its way; empty if the link did not work
     * @throws RealmTrouble if Keycloak did not do it
     */
    @Transactional
    Optional<Boolean> use(Code code, Factor factor) {
        return find(code).filter(lost -> again.use(lost.id(), clock.instant())).map(lost -> {
            audit.changed("access.use-start-again", List.of(), "Link to start again used (" + lost.id() + ")");
            return accounts.sendLink(lost.account(), factor);
        });
    }

    private Optional<Lost> find(Code code) {
        return again.open(code, clock.instant(), LocalDate.now(clock));
    }
}
