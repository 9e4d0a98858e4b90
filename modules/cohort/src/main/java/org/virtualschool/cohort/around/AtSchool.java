package org.virtualschool.cohort.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Roles;
import org.virtualschool.audit.ChildId;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.contacts.SchoolContacts;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.Dates;

/** Who is who at the school where a child is now, out of the one directory of people at schools. */
@Service
class AtSchool {

    private final AroundQueries queries;
    private final SchoolContacts contacts;

    AtSchool(AroundQueries queries, SchoolContacts contacts) {
        this.queries = queries;
        this.contacts = contacts;
    }

    /** The school of the register, if the child is at one. */
    @Transactional(readOnly = true)
    Optional<Urn> school(ChildId child) {
        return queries.school(child);
    }

    /** Designated teacher, safeguarding lead, head teacher and SENCO; that nobody is known of the first two is said. */
    @Transactional(readOnly = true)
    List<PersonLine> of(Urn school) {
        var known = contacts.at(school);
        var lines = new ArrayList<PersonLine>();
        needed(known, Roles.DESIGNATED_TEACHER, "Designated teacher", lines);
        needed(known, Roles.SAFEGUARDING_LEAD, "Designated safeguarding lead", lines);
        add(known, Roles.HEAD_TEACHER, lines);
        add(known, Roles.SENCO, lines);
        return lines;
    }

    private static void needed(List<SchoolContact> known, String role, String says, List<PersonLine> lines) {
        var before = lines.size();
        add(known, role, lines);
        if (lines.size() == before) {
            lines.add(PersonLine.nobody(role, says, "Nobody known at this school"));
        }
    }

    private static void add(List<SchoolContact> known, String role, List<PersonLine> lines) {
        known.stream()
                .filter(one -> one.role().equals(role))
                .map(AtSchool::line)
                .forEach(lines::add);
    }

    private static PersonLine line(SchoolContact contact) {
        var details = new ArrayList<>(List.of(contact.address().email()));
        contact.phone().ifPresent(details::add);
        return new PersonLine(
                contact.role(),
                contact.roleName(),
                Optional.of(contact.address().name()),
                List.copyOf(details),
                Dates.day(contact.since()),
                contact.confirmedOn()
                        .map(day -> "People at the school, checked on " + Dates.day(day))
                        .orElse("People at the school, not checked yet"),
                Optional.empty());
    }
}
