package org.virtualschool.cohort.schooling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.ChildShells;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page on which the school is changed or put right. */
@Component
class SchoolChangePages {

    private final Audit audit;
    private final ChildShells shells;
    private final SchoolingReading reading;
    private final PlacesToChoose places;

    SchoolChangePages(Audit audit, ChildShells shells, SchoolingReading reading, PlacesToChoose places) {
        this.audit = audit;
        this.shells = shells;
        this.reading = reading;
        this.places = places;
    }

    /** @param form as it was sent; before that empty, and then the place now is what is put right */
    Page shown(String authority, ChildId child, String words, boolean correcting, Form form) {
        var read = reading.of(child);
        var now = read.places().lasting().map(Episode::value);
        var found = places.by(
                words.isBlank() && correcting ? now.map(places::wordsOf).orElse("") : words);
        var page = new SchoolChangePage(
                authority,
                shells.of(child, "schooling"),
                words,
                found,
                now.map(SchoolPlace::name).orElse(""),
                read.version(),
                correcting,
                form);
        audit.viewed(CohortAction.RECORD_SCHOOLING.key(), List.of(child));
        return Page.of("cohort/schooling/school-change", page);
    }
}
