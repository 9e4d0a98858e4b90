package org.virtualschool.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.access.SchoolAccess.Asked;
import org.virtualschool.web.NotFound;

/**
 * The way back for people at schools who lost the phone or the password of an account of the realm's own, for whoever keeps the directory of
 * them. Whoever calls has asked for an action of its own before.
 */
public interface StartingAgain {

    /** How far it is. */
    enum State {
        /** What the account had is being taken away. */
        BEGUN,
        /** The account is empty, and the link is on its way. */
        SENT,
        /** The link was not used in time. */
        OVER,
        /** The link was used. */
        USED,
        /** The realm could not be told: it must be asked for once more. */
        GIVEN_UP
    }

    /** @param at since when it is so */
    record Again(State state, Instant at) {}

    /** Somebody who joined with an account of the realm's own. @param latest what became of starting again, the last time; empty for never */
    record OwnAccount(Optional<Again> latest) {}

    /** Those of them who joined with an account of the realm's own and have access here today; all others are left out. */
    Map<Asked, OwnAccount> ownAccounts(Collection<Asked> invitations);

    /**
     * Takes away what the person's account had, and sends a link to the account's own address by which the person chooses anew. It takes the
     * place of what was asked for before and is not used.
     *
     * @param reason why, for this council's audit
     * @throws NotFound for somebody who has no such account, or no access here today
     */
    void letStartAgain(Me me, Asked invitation, String reason);
}
