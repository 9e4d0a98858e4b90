package org.virtualschool.access.invitation;

import java.util.List;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.post.Delivery;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Who was asked and has not joined yet. */
record InvitationsPage(String authority, List<Inviting.Pending> pending) {

    String newHref() {
        return Urls.below(authority, "invitations", "new");
    }

    String importHref() {
        return Urls.below(authority, "people", "import");
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String withdrawHref(Inviting.Pending one) {
        return Urls.below(authority, "invitations", one.invitation().id(), "withdraw");
    }

    String reach(Inviting.Pending one) {
        return ScopeWords.of(one.invitation().scope());
    }

    String team(Inviting.Pending one) {
        return one.invitation().team().map(Team::name).orElse("");
    }

    String expires(Inviting.Pending one) {
        return Dates.day(one.invitation().expiresAt());
    }

    /** What became of the message, and what to do about it. */
    String message(Inviting.Pending one) {
        return one.delivery().map(Delivery::outcome).map(InvitationsPage::words).orElse("");
    }

    private static String words(Delivery.Outcome outcome) {
        return switch (outcome) {
            case WAITING -> "On its way";
            case SENT -> "Sent";
            case REFUSED -> "Not delivered: check the address, withdraw it and invite again";
            case FAILED -> "Not delivered: the mail server could not be reached. Invite again";
        };
    }

    @Override
    public String toString() {
        return "InvitationsPage[" + pending.size() + "]";
    }
}
