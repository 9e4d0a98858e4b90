package org.virtualschool.cohort.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.spi.ChildrenInReach;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.Schools;
import org.virtualschool.web.NotFound;

/** Reads which schools do not know yet, for those who see to it. */
@Service
class TellingReading {

    static final int MOST = 200;

    private final NoticeRepository notices;
    private final Tellings tellings;
    private final Schools schools;
    private final ChildrenInReach children;
    private final Access access;

    TellingReading(
            NoticeRepository notices, Tellings tellings, Schools schools, ChildrenInReach children, Access access) {
        this.notices = notices;
        this.tellings = tellings;
        this.schools = schools;
        this.children = children;
        this.access = access;
    }

    /**
     * @param tellings the longest known first
     * @param children names of those within reach
     * @param people names of those who opened something
     */
    record Reading(List<Telling> tellings, Map<ChildId, String> children, Words words) {}

    /** Names of schools, and of those who opened something. */
    record Words(Map<String, String> schools, Map<PersonId, String> people) {

        String school(Notice notice) {
            return schools.getOrDefault(notice.place(), "A setting that is in no register");
        }

        String person(PersonId person) {
            return people.getOrDefault(person, "somebody not known");
        }
    }

    /** Schools within reach that are not told yet, the longest known first. */
    @Transactional(readOnly = true)
    Reading untold() {
        var untold = tellings.of(notices.open()).stream()
                .filter(telling -> !telling.isTold())
                .toList();
        var ids = untold.stream().map(one -> one.notice().child()).distinct().toList();
        var reached = children.namesReached(ids, access.me().person(), access.reachFor(CohortAction.VIEW_TELLING));
        var shown = untold.stream()
                .filter(one -> reached.containsKey(one.notice().child()))
                .limit(MOST)
                .toList();
        return new Reading(shown, reached, words(shown));
    }

    /** @throws NotFound if there is no such notice about the child, or it is over */
    @Transactional(readOnly = true)
    Reading one(ChildId child, NoticeId id) {
        var found = tellings.of(notices.open(List.of(child))).stream()
                .filter(telling -> telling.notice().id().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new NotFound("school-notice-not-found", "There is no such notice about this child now");
        }
        return new Reading(found, Map.of(), words(found));
    }

    private Words words(List<Telling> shown) {
        var urns = shown.stream().flatMap(one -> one.notice().urn().stream()).toList();
        var names = new HashMap<String, String>();
        schools.byUrns(urns).forEach((urn, school) -> names.put("urn-" + urn.number(), school.name()));
        var people = new HashMap<PersonId, String>();
        shown.stream()
                .flatMap(one -> one.roles().stream())
                .flatMap(role -> role.by().stream())
                .forEach(person -> access.nameOf(person).ifPresent(name -> people.put(person, name)));
        return new Words(names, people);
    }
}
