package org.virtualschool.access.invitation;

import java.util.ArrayList;
import java.util.List;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.ui.SummaryRow;

/** What somebody is asked to join. @param address where the answer goes */
record JoiningPage(Tenant authority, Invitation invitation, String address, Form form) {

    /** Of a team only where there is one: many councils have none. */
    List<SummaryRow> rows() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Name", invitation.name()));
        rows.add(SummaryRow.of("Role", invitation.roleName()));
        rows.add(SummaryRow.of("Reaches", ScopeWords.of(invitation.scope())));
        invitation.team().ifPresent(team -> rows.add(SummaryRow.of("Team", team.name())));
        rows.add(SummaryRow.of("Last day", invitation.until().map(Dates::day).orElse("No end")));
        return rows;
    }

    @Override
    public String toString() {
        return "JoiningPage[" + invitation.id() + "]";
    }
}
