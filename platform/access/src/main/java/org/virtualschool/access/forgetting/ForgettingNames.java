package org.virtualschool.access.forgetting;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;

/** Erases, in the bound authority, names and addresses that nobody needs any longer. */
@Service
class ForgettingNames {

    private final ForgettingRepository rows;
    private final InvitationSettings settings;
    private final Audit audit;
    private final Clock clock;

    ForgettingNames(ForgettingRepository rows, InvitationSettings settings, Audit audit, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return how many people were forgotten */
    @Transactional
    int forgetOld() {
        var now = clock.instant();
        var before = now.minus(settings.kept());
        var invitations = rows.forgetInvitations(before, now);
        var requests = rows.forgetRequests(before, now);
        if (invitations + requests > 0) {
            audit.changed(
                    "access.forget-names",
                    List.of(),
                    "Names erased of invitations: " + invitations + ", of requests: " + requests);
        }
        return invitations + requests;
    }
}
