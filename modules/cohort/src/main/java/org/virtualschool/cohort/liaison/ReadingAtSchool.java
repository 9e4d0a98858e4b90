package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SchoolMark.Reading;
import org.virtualschool.web.NotFound;

/** Somebody of the child's school reads what is shared with it; who read what, and when first, is kept. */
@Service
class ReadingAtSchool {

    private final SharedEntries entries;
    private final SchoolMarkRepository marks;
    private final ChildsSchool school;
    private final SharingDocuments documents;
    private final Desk desk;

    ReadingAtSchool(
            SharedEntries entries,
            SchoolMarkRepository marks,
            ChildsSchool school,
            SharingDocuments documents,
            Desk desk) {
        this.entries = entries;
        this.marks = marks;
        this.school = school;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * Everything that is shared. A change of circumstance is read with it, a document only once it is opened.
     *
     * @param as the memberships in which the person may read it
     */
    @Transactional
    List<SharedEntry> read(ChildId child, PersonId person, List<Me.Membership> as) {
        var shared = entries.of(child);
        shared.stream().filter(entry -> entry.document().isEmpty()).forEach(entry -> keep(child, entry, person, as));
        return shared;
    }

    /** The document and its content. @throws NotFound if it is not shared with the school, or cannot be opened */
    @Transactional
    OpenedDocument open(ChildId child, SharedDocumentId id, PersonId person, List<Me.Membership> as) {
        var shared = entries.of(child).stream()
                .filter(entry ->
                        entry.document().filter(one -> one.id().equals(id)).isPresent())
                .findFirst()
                .orElseThrow(() -> new NotFound("not-shared", "There is no such document here"));
        var document = shared.document().orElseThrow();
        var content = documents.open(document);
        keep(child, shared, person, as);
        return new OpenedDocument(document, content);
    }

    /** Whether anything is shared that the person has not read. */
    @Transactional(readOnly = true)
    boolean waitsFor(ChildId child, PersonId person) {
        var read = marks.readings(child).stream()
                .filter(reading -> reading.person().equals(person))
                .map(Reading::mark)
                .toList();
        return entries.of(child).stream()
                .anyMatch(entry -> !read.contains(entry.mark().id()));
    }

    private void keep(ChildId child, SharedEntry entry, PersonId person, List<Me.Membership> as) {
        var first = school.of(child).stream()
                .flatMap(urn -> rolesAt(urn.number(), as)
                        .map(role -> new Reading(entry.mark().id(), person, role, urn.number(), desk.now())))
                .filter(reading -> marks.read(child, reading))
                .count();
        if (first > 0) {
            desk.changed(CohortAction.READ_SHARED, child, entry.mark().entry().says() + " read at the school");
        }
    }

    private static Stream<String> rolesAt(int urn, List<Me.Membership> as) {
        return as.stream()
                .filter(membership -> membership.scope() instanceof Scope.SchoolRoll roll
                        && roll.urns().contains(urn))
                .map(Me.Membership::role)
                .distinct();
    }
}
