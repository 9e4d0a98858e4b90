package org.virtualschool.cohort.roll;

import static org.virtualschool.casework.spi.TimelineKind.CARE;
import static org.virtualschool.casework.spi.TimelineKind.PEOPLE;
import static org.virtualschool.casework.spi.TimelineKind.PLACEMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** The care of a child in its timeline, for those who may know it. */
@Component
class CareTimeline implements TimelineSource {

    @Override
    public Action action() {
        return CohortAction.VIEW_CARE_HISTORY;
    }

    private final ChildHistoryQueries histories;
    private final RollWords words;

    CareTimeline(ChildHistoryQueries histories, RollWords words) {
        this.histories = histories;
        this.words = words;
    }

    @Override
    public List<Entry> of(ChildId child) {
        var entries = new ArrayList<Entry>();
        for (var period : histories.inCare(child)) {
            began(entries, CARE, period, "Became looked after", "On the roll", "");
            var why = period.reasonCeased().map(words::reasonCeased).orElse("");
            ended(entries, CARE, period, "Left care", why);
        }
        for (var status : histories.legalStatus(child)) {
            began(entries, CARE, status, "Legal status", "Legal status", words.legalStatus(status.code()));
        }
        for (var place : histories.placements(child)) {
            began(entries, PLACEMENT, place, "Placement began", "Placement", inWords(place));
            ended(entries, PLACEMENT, place, "Placement ended", inWords(place));
        }
        for (var work : histories.socialWork(child)) {
            var who = work.worker().or(work::team).orElse("");
            began(entries, PEOPLE, work, "Social worker", "Social worker", who);
        }
        return entries;
    }

    private String inWords(Chapter.Placement place) {
        var type = place.type().map(words::placementType).orElse("Kind not recorded");
        return place.area().map(area -> type + ", in the area of " + area).orElse(type);
    }

    private static void began(
            List<Entry> entries, TimelineKind kind, Chapter chapter, String known, String learnt, String says) {
        var when = chapter.when();
        var title = when.known() ? known : learnt + ", as we learnt on this day";
        entries.add(new Entry(when.from(), title, says, Optional.empty(), kind));
    }

    private static void ended(List<Entry> entries, TimelineKind kind, Chapter chapter, String title, String says) {
        LocalDate to = chapter.when().to();
        if (to != null) {
            entries.add(new Entry(to, title, says, Optional.empty(), kind));
        }
    }
}
