package org.virtualschool.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/**
 * What one person has and had here.
 *
 * @param holdings the latest first, at least one
 * @param confirmed when each was last found to be needed, and by whom
 * @param fields the questions about one more role
 * @param mayGive whether the reader may change anything about this person
 */
record PersonPage(
        String authority,
        PersonId person,
        List<Holding> holdings,
        Map<MembershipId, String> confirmed,
        AccessFields fields,
        boolean mayGive,
        LocalDate today) {

    String name() {
        return holdings.getFirst().name();
    }

    Form form() {
        return fields.form();
    }

    List<Holding> now() {
        return holdings.stream().filter(holding -> !holding.isOver(today)).toList();
    }

    List<Holding> before() {
        return holdings.stream().filter(holding -> holding.isOver(today)).toList();
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String address() {
        return Urls.below(authority, "people", person);
    }

    String endHref(Holding holding) {
        return address() + Urls.path("memberships", holding.id(), "end");
    }

    boolean mayEnd(Holding holding) {
        return mayGive && fields.roles().stream().anyMatch(role -> role.key().equals(holding.role()));
    }

    String reach(Holding holding) {
        return ScopeWords.of(holding.scope());
    }

    String team(Holding holding) {
        return holding.team().map(Team::name).orElse("");
    }

    String from(Holding holding) {
        return Dates.day(holding.from());
    }

    String lastDay(Holding holding) {
        return holding.until().map(Dates::day).orElse("No end");
    }

    String lastConfirmed(Holding holding) {
        return confirmed.getOrDefault(holding.id(), "Not yet");
    }

    String endedOn(Holding holding) {
        return holding.endedAt().map(Dates::day).orElseGet(() -> lastDay(holding));
    }

    @Override
    public String toString() {
        return "PersonPage[" + person + "]";
    }
}
