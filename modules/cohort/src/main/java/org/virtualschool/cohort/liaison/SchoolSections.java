package org.virtualschool.cohort.liaison;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;

/** Makes the part of an entry's page that says what the school may read of it. */
@Component
class SchoolSections {

    private final Access access;
    private final SchoolMarkRepository marks;
    private final ChildsSchool school;

    SchoolSections(Access access, SchoolMarkRepository marks, ChildsSchool school) {
        this.access = access;
        this.marks = marks;
        this.school = school;
    }

    @Transactional(readOnly = true)
    SchoolSection of(String authority, Circumstance told, Form form) {
        return section(authority, told.child(), new Entry.Change(told.id()), false, form);
    }

    @Transactional(readOnly = true)
    SchoolSection of(String authority, SharedDocument document, Form form) {
        return section(authority, document.child(), new Entry.Paper(document.id()), !document.mayGoToSchool(), form);
    }

    private SchoolSection section(String authority, ChildId child, Entry entry, boolean never, Form form) {
        return new SchoolSection(
                Urls.below(authority, "children", child, Asking.TAB) + below(entry),
                marks.of(child, entry),
                marks.readings(child),
                school.says(child),
                access::nameOf,
                never,
                access.may(CohortAction.SHARE_WITH_SCHOOL, child),
                form);
    }

    private static String below(Entry entry) {
        return switch (entry) {
            case Entry.Change(CircumstanceId id) -> Urls.path("changes", id, "school");
            case Entry.Paper(SharedDocumentId id) -> Urls.path("documents", id, "school");
        };
    }
}
