package org.virtualschool.cohort.liaison;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.WhomToTell.Recipient;
import org.virtualschool.cohort.send.CaseworkerNamed;

/** A SEN caseworker who is named while early warnings about the child stand is told of each of them, and of none twice. */
@Component
class WarningsForNewCaseworkers implements CaseworkerNamed {

    private final EarlyWarningRepository warnings;
    private final WarningStoryRepository story;
    private final WhomToTell whom;
    private final TellingOfWarnings telling;
    private final Desk desk;

    WarningsForNewCaseworkers(
            EarlyWarningRepository warnings,
            WarningStoryRepository story,
            WhomToTell whom,
            TellingOfWarnings telling,
            Desk desk) {
        this.warnings = warnings;
        this.story = story;
        this.whom = whom;
        this.telling = telling;
        this.desk = desk;
    }

    @Override
    public void on(String authority, ChildId child) {
        var standing = warnings.of(child).stream().filter(EarlyWarning::stands).toList();
        whom.caseworkerOf(child)
                .ifPresent(caseworker -> standing.stream()
                        .filter(warning -> !knows(caseworker, warning))
                        .forEach(warning -> tell(authority, warning, caseworker)));
    }

    /** Whoever gave the warning knows it. Somebody who does not sign in here is who bears the name. */
    private boolean knows(Recipient caseworker, EarlyWarning warning) {
        return caseworker.person().filter(warning.by()::equals).isPresent()
                || story.told(warning.id()).stream()
                        .filter(told -> told.whom() == Told.Whom.SEN_CASEWORKER)
                        .anyMatch(told -> told.person().equals(caseworker.person())
                                && (told.person().isPresent()
                                        || caseworker.name().equals(told.name())));
    }

    private void tell(String authority, EarlyWarning warning, Recipient caseworker) {
        telling.tell(authority, warning, List.of(caseworker)).forEach(told -> story.add(warning, told));
        desk.changed(
                CohortAction.TELL_VIRTUAL_SCHOOL,
                warning.child(),
                "SEN caseworker told of the early warning of " + warning.toldOn());
    }
}
