package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.Circumstance.Seen;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Takes what has changed in a child's life, and that the virtual school has read it. */
@Service
class Circumstances {

    private final CircumstanceRepository circumstances;
    private final WorkingDays days;
    private final SharingWithSchool school;
    private final Desk desk;

    Circumstances(CircumstanceRepository circumstances, WorkingDays days, SharingWithSchool school, Desk desk) {
        this.circumstances = circumstances;
        this.days = days;
        this.school = school;
        this.desk = desk;
    }

    LiaisonLists lists() {
        return desk.lists();
    }

    /** @throws NotFound if the child has no such change */
    @Transactional(readOnly = true)
    Circumstance find(ChildId child, CircumstanceId id) {
        return circumstances
                .find(child, id)
                .orElseThrow(() -> new NotFound("change-not-found", "There is no such change of circumstance"));
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> tell(ChildId child, CircumstanceForm form, PersonId by) {
        var problems = form.problems(desk.lists(), desk.today());
        if (problems.isEmpty()) {
            var told = changed(child, form, by);
            circumstances.add(told);
            desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "change of circumstance of " + told.happenedOn());
            if (form.forSchool().isWanted()) {
                school.share(told, form.asks(), by);
            }
        }
        return problems;
    }

    private Circumstance changed(ChildId child, CircumstanceForm form, PersonId by) {
        var kind = Objects.requireNonNull(form.kind());
        var withinDays = desk.lists().days(LiaisonLists.CIRCUMSTANCE, kind);
        return new Circumstance(
                CircumstanceId.next(),
                child,
                kind,
                Objects.requireNonNull(form.happenedOn()),
                Answers.text(form.change()),
                days.plus(desk.today(), withinDays).due(),
                desk.now(),
                by,
                Optional.empty());
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if somebody else has said so
     */
    @Transactional
    Map<String, String> see(ChildId child, CircumstanceId id, @Nullable String follows, PersonId by) {
        find(child, id);
        var problems = new Answers(desk.lists())
                .mayHaveWords("follows", follows, CircumstanceForm.LONGEST)
                .problems();
        if (problems.isEmpty()) {
            if (!circumstances.see(id, new Seen(desk.now(), by, Answers.text(follows)))) {
                throw new Conflict("change-read", "Somebody else has said already that this was read");
            }
            desk.changed(CohortAction.ANSWER_SOCIAL_CARE, child, "change of circumstance read");
        }
        return problems;
    }
}
