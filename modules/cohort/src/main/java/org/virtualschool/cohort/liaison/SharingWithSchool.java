package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.SchoolMark.Entry;
import org.virtualschool.cohort.liaison.SchoolMark.Withdrawn;
import org.virtualschool.web.Conflict;

/** Lets the child's school read an entry, and ends that. Who may is asked before. */
@Service
class SharingWithSchool {

    static final int LONGEST = 200;

    private final SchoolMarkRepository marks;
    private final ChildsSchool school;
    private final Desk desk;

    SharingWithSchool(SchoolMarkRepository marks, ChildsSchool school, Desk desk) {
        this.marks = marks;
        this.school = school;
        this.desk = desk;
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if the school may read it already
     */
    @Transactional
    Map<String, String> share(Circumstance told, @Nullable String asks, PersonId by) {
        var problems = problems(asks);
        if (problems.isEmpty()) {
            mark(told.child(), new Entry.Change(told.id()), asks, by);
            school.tell(told.child());
        }
        return problems;
    }

    /**
     * The school is written to once a scanner has found nothing.
     *
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if the school may read it already, or no school may ever
     */
    @Transactional
    Map<String, String> share(SharedDocument document, @Nullable String asks, PersonId by) {
        if (!document.mayGoToSchool()) {
            throw new Conflict(
                    "document-not-for-schools",
                    "A restricted document, or one that was removed, is never shared with a school");
        }
        var problems = problems(asks);
        if (problems.isEmpty()) {
            mark(document.child(), new Entry.Paper(document.id()), asks, by);
            if (document.opens(desk.now())) {
                school.tell(document.child());
            }
        }
        return problems;
    }

    /** The document can be opened from now on; joins the running transaction. */
    void opensNow(SharedDocument document) {
        if (marks.of(document.child(), new Entry.Paper(document.id())).stream().anyMatch(SchoolMark::stands)) {
            school.tell(document.child());
        }
    }

    /** The school reads it no longer, from this moment. @throws Conflict if it does not */
    @Transactional
    void withdraw(ChildId child, Entry entry, PersonId by) {
        if (!marks.withdraw(child, entry, new Withdrawn(desk.now(), by))) {
            throw new Conflict("not-shared-with-school", "The school cannot read this any more already");
        }
        desk.changed(CohortAction.SHARE_WITH_SCHOOL, child, entry.says() + " no longer shared with the school");
    }

    private void mark(ChildId child, Entry entry, @Nullable String asks, PersonId by) {
        var mark =
                new SchoolMark(SchoolMarkId.next(), child, entry, Answers.text(asks), desk.now(), by, Optional.empty());
        if (!marks.add(mark)) {
            throw new Conflict("shared-with-school", "The school can read this already");
        }
        desk.changed(CohortAction.SHARE_WITH_SCHOOL, child, entry.says() + " shared with the school");
    }

    private Map<String, String> problems(@Nullable String asks) {
        return new Answers(desk.lists()).mayHaveWords("asks", asks, LONGEST).problems();
    }
}
