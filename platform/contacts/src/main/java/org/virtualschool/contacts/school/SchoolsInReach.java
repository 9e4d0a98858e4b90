package org.virtualschool.contacts.school;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.Scope;
import org.virtualschool.directory.School;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.Forbidden;
import org.virtualschool.web.NotFound;

/** Asks for an action at a school: somebody of a school does it at the own schools alone, and for that person there are no others. */
@Component
class SchoolsInReach {

    private final Access access;
    private final Schools schools;

    SchoolsInReach(Access access, Schools schools) {
        this.access = access;
        this.schools = schools;
    }

    /**
     * @param urn as the address has it
     * @throws Forbidden if no role of the person holds the action
     * @throws NotFound if there is no such school, or it is not the person's
     */
    School require(Action action, String urn) {
        access.require(action);
        return Urn.parse(urn)
                .filter(school -> own(action).map(mine -> mine.contains(school)).orElse(true))
                .flatMap(schools::byUrn)
                .orElseThrow(() -> new NotFound("school-not-found", "There is no such school here"));
    }

    /** The only schools at which the person may do it; empty for somebody of the council, who may at all. */
    Optional<Set<Urn>> own(Action action) {
        var reach = access.reachFor(action);
        return reach.stream().allMatch(one -> one.scope() instanceof Scope.SchoolRoll)
                ? Optional.of(reach.stream()
                        .flatMap(one -> ((Scope.SchoolRoll) one.scope()).urns().stream())
                        .map(Urn::new)
                        .collect(Collectors.toCollection(TreeSet::new)))
                : Optional.empty();
    }

    /** These schools, as far as the register has them, by name. */
    List<School> named(Set<Urn> urns) {
        return schools.byUrns(urns).values().stream()
                .sorted(java.util.Comparator.comparing(School::name).thenComparing(School::urn))
                .toList();
    }

    List<School> search(String words) {
        return words.isBlank() ? List.of() : schools.search(words, 1).schools();
    }
}
