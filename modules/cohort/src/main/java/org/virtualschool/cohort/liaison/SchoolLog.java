package org.virtualschool.cohort.liaison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.FromSchool.Seen;
import org.virtualschool.cohort.liaison.Intake.Looked;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Keeps the log of what schools sent, and that the virtual school has read it. */
@Service
class SchoolLog {

    /** Within how many working days a coordinator reads it. Chosen here. */
    private static final int DAYS_TO_READ = 5;

    private final FromSchoolRepository log;
    private final SharingDocuments sharing;
    private final WorkingDays days;
    private final Desk desk;

    SchoolLog(FromSchoolRepository log, SharingDocuments sharing, WorkingDays days, Desk desk) {
        this.log = log;
        this.sharing = sharing;
        this.days = days;
        this.desk = desk;
    }

    /** @throws NotFound if the log about the child has no such entry */
    @Transactional(readOnly = true)
    FromSchool find(ChildId child, FromSchoolId id) {
        return log.find(child, id).orElseThrow(() -> new NotFound("entry-not-found", "There is no such entry"));
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> add(ChildId child, FromSchoolForm form, Looked looked, PersonId by) {
        var problems = new LinkedHashMap<>(form.problems(desk.lists(), desk.today()));
        looked.refusal().ifPresent(refusal -> problems.put("file", refusal));
        if (problems.isEmpty()) {
            var document = looked.file().map(file -> sharing.keep(child, form.document(), file, by));
            log.add(entry(child, form, document, by));
            desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "what a school sent on " + form.receivedOn());
        }
        return problems;
    }

    /** The virtual school has read it. @throws Conflict if somebody else has said so */
    @Transactional
    void see(ChildId child, FromSchoolId id, PersonId by) {
        find(child, id);
        if (!log.see(id, new Seen(desk.now(), by))) {
            throw new Conflict("entry-read", "Somebody else has said already that this was read");
        }
        desk.changed(CohortAction.ANSWER_SOCIAL_CARE, child, "what a school sent was read");
    }

    private FromSchool entry(ChildId child, FromSchoolForm form, Optional<SharedDocumentId> document, PersonId by) {
        return new FromSchool(
                FromSchoolId.next(),
                child,
                Objects.requireNonNull(form.sender()),
                Answers.text(form.fromWhom()),
                Objects.requireNonNull(form.way()),
                Objects.requireNonNull(form.receivedOn()),
                Answers.text(form.about()),
                document,
                days.plus(desk.today(), DAYS_TO_READ).due(),
                desk.now(),
                by,
                Optional.empty());
    }
}
