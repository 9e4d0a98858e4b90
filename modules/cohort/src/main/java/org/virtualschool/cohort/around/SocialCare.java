package org.virtualschool.cohort.around;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.around.AroundQueries.Listed;
import org.virtualschool.cohort.around.RolesAround.Role;
import org.virtualschool.web.Dates;

/** Who works with a child, as the care system's list says and as people recorded by hand: both stand side by side, and neither hides the other. */
@Service
public class SocialCare {

    /** As what a list names somebody. */
    public static final String SOCIAL_WORKER = "SOCIAL_WORKER";

    /** Whom to ask where the social worker cannot be reached. */
    public static final String TEAM_MANAGER = "TEAM_MANAGER";

    private static final List<String> OUR_OWN = List.of("COORDINATOR", "LEARNING_MENTOR");
    private static final List<String> ONLY_SOME = List.of("PERSONAL_ADVISER", "SUPERVISING_SOCIAL_WORKER");

    private final AroundQueries queries;
    private final ChildContactRepository contacts;
    private final RolesAround roles;
    private final Clock clock;

    SocialCare(AroundQueries queries, ChildContactRepository contacts, RolesAround roles, Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.roles = roles;
        this.clock = clock;
    }

    /** Everybody today, by role; a role that every child needs and nobody has says so. */
    @Transactional(readOnly = true)
    public List<PersonLine> now(ChildId child) {
        var today = LocalDate.now(clock);
        var recorded =
                contacts.of(child).stream().filter(one -> one.holdsOn(today)).toList();
        var lines = new ArrayList<PersonLine>();
        queries.socialWorker(child).map(this::listed).ifPresent(lines::add);
        for (var role : roles.all()) {
            recorded.stream()
                    .filter(one -> one.role().equals(role.code()))
                    .map(one -> line(role, one))
                    .forEach(lines::add);
            if (isMissing(role, lines)) {
                lines.add(PersonLine.nobody(role.code(), role.says(), "Nobody recorded"));
            }
        }
        return lines;
    }

    private static boolean isMissing(Role role, List<PersonLine> lines) {
        return !OUR_OWN.contains(role.code())
                && !ONLY_SOME.contains(role.code())
                && lines.stream().noneMatch(line -> line.code().equals(role.code()));
    }

    /** Those recorded by hand who were around the child before, the latest first. */
    @Transactional(readOnly = true)
    List<ChildContact> before(ChildId child) {
        var today = LocalDate.now(clock);
        return contacts.of(child).stream().filter(one -> !one.holdsOn(today)).toList();
    }

    private PersonLine listed(Listed listed) {
        var list = queries.lastList().orElse(listed.learntAt());
        return new PersonLine(
                SOCIAL_WORKER,
                roles.says(SOCIAL_WORKER),
                listed.name(),
                listed.team().stream().toList(),
                listed.since().map(Dates::day).orElse(""),
                "Social care’s list of " + Dates.day(list),
                Optional.empty());
    }

    private static PersonLine line(Role role, ChildContact contact) {
        return new PersonLine(
                role.code(),
                role.says(),
                Optional.of(contact.name()),
                contact.details(),
                Dates.day(contact.startsOn()),
                "By hand, checked on " + Dates.day(contact.checkedOn()),
                Optional.of(contact.id()));
    }
}
