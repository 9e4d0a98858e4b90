package org.virtualschool.cohort.send;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;
import org.virtualschool.web.Refused;

/** Makes the pages about a child's special educational needs, and audits who sees them. */
@Component
class SenPages {

    private static final String TAB = "sen";

    private final Access access;
    private final Audit audit;
    private final ChildShells shells;
    private final SenReading reading;
    private final SenChoices choices;

    SenPages(Access access, Audit audit, ChildShells shells, SenReading reading, SenChoices choices) {
        this.access = access;
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
        this.choices = choices;
    }

    Page shown(String authority, ChildId child) {
        var mayChange = access.may(CohortAction.CHANGE_SEND, child);
        var page = new SenPage(authority, shells.of(child, TAB), reading.of(child), mayChange);
        audit.viewed(CohortAction.VIEW_SEND.key(), List.of(child));
        return Page.of("cohort/send/child", page);
    }

    /** The form before anybody has typed. @throws Refused for a correction of what is not recorded */
    Page asked(String authority, ChildId child, Recording recording) {
        var now = reading.now(child);
        var known = recording == Recording.CHANGE
                ? KnownValues.forChange(now, choices.about(child).proposed())
                : KnownValues.forCorrection(now.orElseThrow(SenPages::nothingRecorded));
        return recorded(authority, child, recording, Form.filledWith(known));
    }

    Page recorded(String authority, ChildId child, Recording recording, Form form) {
        var page = new RecordPage(
                authority, shells.of(child, TAB), recording, reading.of(child), choices.about(child), form);
        changeViewed(child);
        return Page.of("cohort/send/record", page);
    }

    /** @throws Refused if no plan is recorded */
    Page review(String authority, ChildId child, Form form) {
        if (reading.now(child).map(Episode::value).filter(Sen::hasPlan).isEmpty()) {
            throw nothingRecorded();
        }
        return day(authority, child, "review", form);
    }

    /** @throws Refused if nothing is recorded */
    Page end(String authority, ChildId child, Form form) {
        if (reading.now(child).isEmpty()) {
            throw nothingRecorded();
        }
        return day(authority, child, "end", form);
    }

    private Page day(String authority, ChildId child, String template, Form form) {
        var page = new DayPage(authority, shells.of(child, TAB), reading.of(child), form);
        changeViewed(child);
        return Page.of("cohort/send/" + template, page);
    }

    private void changeViewed(ChildId child) {
        audit.viewed(CohortAction.CHANGE_SEND.key(), List.of(child));
    }

    private static Refused nothingRecorded() {
        return new Refused(
                "sen-not-recorded", "Nothing of this is recorded at present. Go back and record a change first.");
    }
}
