package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.directory.WorkingDays;

/** Takes an early warning and tells those whom it concerns. */
@Service
class GivingWarnings {

    private final EarlyWarningRepository warnings;
    private final WarningStoryRepository story;
    private final TellingOfWarnings telling;
    private final WorkingDays days;
    private final Desk desk;

    GivingWarnings(
            EarlyWarningRepository warnings,
            WarningStoryRepository story,
            TellingOfWarnings telling,
            WorkingDays days,
            Desk desk) {
        this.warnings = warnings;
        this.story = story;
        this.telling = telling;
        this.days = days;
        this.desk = desk;
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> give(String authority, ChildId child, EarlyWarningForm form, PersonId by) {
        var problems = form.problems(desk.lists(), desk.today());
        if (problems.isEmpty()) {
            var warning = warning(child, form, by);
            warnings.add(warning);
            telling.tell(authority, warning).forEach(told -> story.add(warning, told));
            desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "early warning of " + warning.toldOn());
        }
        return problems;
    }

    private EarlyWarning warning(ChildId child, EarlyWarningForm form, PersonId by) {
        var howSoon = Objects.requireNonNull(form.howSoon());
        return new EarlyWarning(
                EarlyWarningId.next(),
                child,
                Objects.requireNonNull(form.toldOn()),
                Objects.requireNonNull(form.atRisk()),
                howSoon,
                Objects.requireNonNull(form.schoolChange()),
                Answers.text(form.situation()),
                Answers.text(form.done()),
                days.plus(desk.today(), desk.lists().days(LiaisonLists.HOW_SOON, howSoon))
                        .due(),
                desk.now(),
                by,
                Optional.empty(),
                Optional.empty());
    }
}
