package org.virtualschool.cohort.schooling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.schooling.PlaceAction.Next;

/** Keeps the log of what agencies did to find a child a suitable full-time place. */
@Service
class LoggingActions {

    private final PlaceActionRepository log;
    private final SchoolingLists lists;
    private final Audit audit;
    private final Clock clock;

    LoggingActions(PlaceActionRepository log, SchoolingLists lists, Audit audit, Clock clock) {
        this.log = log;
        this.lists = lists;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<PlaceAction> of(ChildId child) {
        return log.of(child);
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> add(ChildId child, PlaceActionForm form, PersonId by) {
        var problems = problems(form);
        if (!problems.isEmpty()) {
            return problems;
        }
        var next = Optional.ofNullable(form.nextBy()).map(day -> new Next(text(form.nextStep()), day));
        log.add(
                child,
                new PlaceAction(
                        Objects.requireNonNull(form.day()),
                        Objects.requireNonNull(form.agency()),
                        text(form.done()),
                        text(form.outcome()),
                        next,
                        clock.instant(),
                        by));
        audit.changed(CohortAction.LOG_PLACE_ACTION.key(), List.of(child), "action of " + form.day());
        return Map.of();
    }

    private Map<String, String> problems(PlaceActionForm form) {
        var problems = new LinkedHashMap<String, String>();
        var day = form.day();
        if (day == null || day.isAfter(LocalDate.now(clock))) {
            problems.put("day", "Enter the day on which it was done, today or earlier");
        }
        if (form.agency() == null
                || lists.code(SchoolingLists.AGENCY, form.agency()).isEmpty()) {
            problems.put("agency", "Choose who did it");
        }
        if (text(form.done()).isEmpty()) {
            problems.put("done", "Enter what was done or agreed");
        }
        checkLengths(form, problems);
        checkNext(form, problems);
        return problems;
    }

    private static void checkLengths(PlaceActionForm form, Map<String, String> problems) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("done", form.done());
        texts.put("outcome", form.outcome());
        texts.put("nextStep", form.nextStep());
        texts.forEach((field, typed) -> {
            if (text(typed).length() > PlaceActionForm.LONGEST) {
                problems.put(field, "Use 1,000 characters or fewer");
            }
        });
    }

    private static void checkNext(PlaceActionForm form, Map<String, String> problems) {
        var step = !text(form.nextStep()).isEmpty();
        var by = form.nextBy();
        if (step && by == null) {
            problems.put("nextBy", "Enter by when the next step is to be done");
        } else if (!step && by != null) {
            problems.put("nextStep", "Enter what is to be done by that day");
        } else if (by != null && form.day() != null && by.isBefore(form.day())) {
            problems.put("nextBy", "The next step must be due on the day of the action or later");
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
