package org.virtualschool.access.invitation;

import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.tenancy.Team;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;

/** What somebody is asked to join. @param address where the answer goes */
record JoiningPage(Tenant authority, Invitation invitation, String address, Form form) {

    String reach() {
        return ScopeWords.of(invitation.scope());
    }

    String team() {
        return invitation.team().map(Team::name).orElse("No team");
    }

    String lastDay() {
        return invitation.until().map(Dates::day).orElse("No end");
    }

    @Override
    public String toString() {
        return "JoiningPage[" + invitation.id() + "]";
    }
}
