package org.virtualschool.access.people;

import java.util.List;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Urls;

/** The teams of the virtual school: their years and who is in them. */
record TeamsPage(String authority, List<Row> teams) {

    /** @param members what each holds in this team; somebody who holds two things here is there twice */
    record Row(Team team, List<PeoplePage.Row> members) {

        @Override
        public String toString() {
            return "Row[" + team.key() + ", " + members.size() + "]";
        }
    }

    String years(Row row) {
        return row.team().years().isEmpty() ? "No year groups" : ScopeWords.of(row.team());
    }

    String reach(PeoplePage.Row member) {
        return ScopeWords.of(member.holding().scope());
    }

    String href(PeoplePage.Row member) {
        return Urls.below(authority, "people", member.person());
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }
}
