package org.virtualschool.access.signin;

import java.util.List;
import java.util.Optional;
import org.virtualschool.access.asking.AccessRequest;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;

/**
 * For somebody who signed in and is nobody here yet.
 *
 * @param desks whom to ask
 * @param councils whether the sign-in came through a council's own provider, so that one may ask here
 * @param latest what the person asked for last
 */
record NoMembershipPage(List<Desk> desks, boolean councils, Optional<AccessRequest> latest, Form form) {

    record Desk(String virtualSchool, String contact) {}

    boolean waits() {
        return latest.filter(AccessRequest::isOpen).isPresent();
    }

    boolean mayAsk() {
        return councils && !waits();
    }

    String asked() {
        return latest.map(request -> Dates.day(request.at())).orElse("");
    }

    /** Why the latest request was refused; empty if it was not. */
    Optional<String> refusedBecause() {
        return latest.flatMap(AccessRequest::answer).flatMap(AccessRequest.Answer::refusedBecause);
    }

    String answered() {
        return latest.flatMap(AccessRequest::answer)
                .map(answer -> Dates.day(answer.at()))
                .orElse("");
    }

    @Override
    public String toString() {
        return "NoMembershipPage[" + latest + "]";
    }
}
