package org.virtualschool.access.asking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.people.Askers;
import org.virtualschool.access.people.GivingAccess;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.NotFound;

/** Takes requests for access to the bound authority, and answers them by the rules of every role that is given. */
@Service
public class AskingForAccess implements Askers {

    private static final String NEWCOMER = "newcomer";

    private final AccessRequestRepository requests;
    private final GivingAccess giving;
    private final Audit audit;
    private final Clock clock;

    AskingForAccess(AccessRequestRepository requests, GivingAccess giving, Audit audit, Clock clock) {
        this.requests = requests;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person asks; while an earlier request is open, it changes nothing. */
    @Transactional
    public void ask(PersonId person, String name, String role, String why) {
        var id = AccessRequestId.next();
        if (requests.add(new AccessRequest(id, person, name, role, why, clock.instant(), Optional.empty()))) {
            Actor.as(new Actor(person, NEWCOMER), () -> {
                audit.changed("access.ask-for-access", List.of(), "Request " + id + " made");
                return true;
            });
        }
    }

    /** What the person asked for last, and what became of it. */
    @Transactional(readOnly = true)
    public Optional<AccessRequest> latestOf(PersonId person) {
        return requests.latestOf(person);
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting() {
        return requests.countOpen();
    }

    @Transactional(readOnly = true)
    List<AccessRequest> open() {
        return requests.open();
    }

    /** @throws NotFound if there is no such request, or it is answered */
    @Transactional(readOnly = true)
    AccessRequest find(AccessRequestId id) {
        return requests.open().stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(AskingForAccess::notFound);
    }

    /**
     * Gives the person a role, which need not be the one that was asked for.
     *
     * @param name as the authority is to know the person
     * @throws NotFound as {@link #find}
     * @throws org.virtualschool.web.Refused if it is one's own request, or a role that this person may not give
     */
    @Transactional
    void give(Me me, AccessRequestId id, String name, Wanted wanted) {
        var request = find(id);
        giving.giveTo(me, request.person(), name, wanted);
        answer(me, id, null);
    }

    /** @throws NotFound as {@link #find} */
    @Transactional
    void refuse(Me me, AccessRequestId id, String because) {
        answer(me, id, because);
    }

    private void answer(Me me, AccessRequestId id, @Nullable String refusedBecause) {
        if (!requests.answer(id, refusedBecause, me.person(), clock.instant())) {
            throw notFound();
        }
        audit.changed(
                "access.answer-request",
                List.of(),
                "Request " + id + (refusedBecause == null ? " approved" : " refused"));
    }

    private static NotFound notFound() {
        return new NotFound("access-request-not-found", "There is no such request here");
    }
}
