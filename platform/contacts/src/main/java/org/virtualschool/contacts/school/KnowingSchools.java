package org.virtualschool.contacts.school;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.SchoolAccess.Answer;
import org.virtualschool.contacts.SchoolContact;
import org.virtualschool.contacts.SchoolContacts;
import org.virtualschool.directory.Urn;

/** Answers other modules out of the directory. */
@Service
class KnowingSchools implements SchoolContacts {

    private final SchoolPeople people;

    KnowingSchools(SchoolPeople people) {
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SchoolContact> at(Urn school) {
        return people.today(school).stream().map(KnowingSchools::contact).toList();
    }

    private static SchoolContact contact(SchoolPeople.Known known) {
        var line = known.contact();
        return new SchoolContact(
                line.id().value(),
                line.role(),
                known.role(),
                line.person(),
                line.phone(),
                line.since(),
                line.confirmedOn(),
                known.answer().flatMap(Answer::person));
    }
}
