package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.EarlyWarning.Acknowledged;
import org.virtualschool.cohort.liaison.EarlyWarning.Step;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Acknowledges an early warning, keeps what was done about it, and says how it ended. */
@Service
class AnsweringWarnings {

    private final EarlyWarningRepository warnings;
    private final WarningStoryRepository story;
    private final Desk desk;

    AnsweringWarnings(EarlyWarningRepository warnings, WarningStoryRepository story, Desk desk) {
        this.warnings = warnings;
        this.story = story;
        this.desk = desk;
    }

    /** An early warning and what became of it. @param steps the latest first */
    record Story(EarlyWarning warning, List<Told> told, List<Step> steps) {}

    /** @throws NotFound if the child has no such warning */
    @Transactional(readOnly = true)
    Story of(ChildId child, EarlyWarningId id) {
        return new Story(find(child, id), story.told(id), story.steps(id));
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if somebody else has acknowledged it
     */
    @Transactional
    Map<String, String> acknowledge(ChildId child, EarlyWarningId id, @Nullable String reply, PersonId by) {
        find(child, id);
        var problems = new Answers(desk.lists())
                .mayHaveWords("reply", reply, EarlyWarningForm.LONGEST)
                .problems();
        if (problems.isEmpty()) {
            if (!warnings.acknowledge(id, new Acknowledged(desk.now(), by, Answers.text(reply)))) {
                throw new Conflict("warning-acknowledged", "Somebody else has acknowledged this warning already");
            }
            desk.changed(CohortAction.ANSWER_SOCIAL_CARE, child, "early warning acknowledged");
        }
        return problems;
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if somebody else has said how it ended
     */
    @Transactional
    Map<String, String> add(ChildId child, EarlyWarningId id, WarningStepForm form, PersonId by) {
        var warning = find(child, id);
        var problems = form.problems(desk.lists(), warning, desk.today());
        if (problems.isEmpty()) {
            var step = new Step(
                    Objects.requireNonNull(form.day()),
                    Objects.requireNonNull(form.agency()),
                    Answers.text(form.done()),
                    desk.now(),
                    by);
            story.add(warning, step);
            close(warning, form, step);
            desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "step of " + step.day() + " on an early warning");
        }
        return problems;
    }

    private void close(EarlyWarning warning, WarningStepForm form, Step step) {
        if (form.closes() && !warnings.close(warning.id(), step.day(), Answers.text(form.outcome()), step.by())) {
            throw new Conflict("warning-closed", "Somebody else has said already how this ended");
        }
    }

    private EarlyWarning find(ChildId child, EarlyWarningId id) {
        return warnings.find(child, id)
                .orElseThrow(() -> new NotFound("warning-not-found", "There is no such early warning"));
    }
}
