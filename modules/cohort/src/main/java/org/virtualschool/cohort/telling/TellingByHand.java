package org.virtualschool.cohort.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.WorkList;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.telling.Notice.Told;
import org.virtualschool.web.Dates;
import org.virtualschool.web.NotFound;

/** Somebody told a school by telephone, by letter or in person. */
@Service
class TellingByHand {

    private final NoticeRepository notices;
    private final Ways ways;
    private final Audit audit;
    private final WorkList work;
    private final Clock clock;

    TellingByHand(NoticeRepository notices, Ways ways, Audit audit, WorkList work, Clock clock) {
        this.notices = notices;
        this.ways = ways;
        this.audit = audit;
        this.work = work;
        this.clock = clock;
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws NotFound if there is no such notice about the child now
     */
    @Transactional
    Map<String, String> told(ChildId child, NoticeId id, @Nullable LocalDate on, @Nullable String how) {
        var notice = notices.find(id)
                .filter(one -> one.child().equals(child) && !one.knownBefore())
                .orElseThrow(
                        () -> new NotFound("school-notice-not-found", "There is no such notice about this child now"));
        var problems = new LinkedHashMap<String, String>();
        var noticed = notice.noticedAt().atZone(Dates.LONDON).toLocalDate();
        if (how == null || !ways.has(how)) {
            problems.put("how", "Choose how the school was told");
        }
        if (on == null || on.isAfter(LocalDate.now(clock)) || on.isBefore(notice.since()) && on.isBefore(noticed)) {
            problems.put(
                    "on", "Enter the day on which the school was told, today or earlier, and not before it was so");
        }
        if (problems.isEmpty() && on != null && how != null) {
            notices.toldByHand(id, new Told(on, how), Actor.current().person());
            audit.changed(CohortAction.TELL_SCHOOL.key(), List.of(child), "school told by hand: " + how);
            work.lookAgain();
        }
        return problems;
    }
}
