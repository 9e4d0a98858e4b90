package org.virtualschool.access.people;

import java.util.List;
import org.virtualschool.tenancy.Team;

/** What somebody may give to others. @param roles those that may be given @param teams those of the authority, in which anybody may work */
public record Offer(List<GivableRole> roles, List<Team> teams) {

    /** For somebody who may give nothing. */
    static final Offer NOTHING = new Offer(List.of(), List.of());
}
