package org.virtualschool.cohort.roll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.roll.PastRollQueries.AsOf;
import org.virtualschool.cohort.roll.PastRollQueries.PastRow;
import org.virtualschool.directory.Authorities;
import org.virtualschool.web.Paging;

/** Tells who was looked after on a day, as we know it now or as we knew it then. */
@Service
class PastRoll {

    private final PastRollQueries past;
    private final SealRepository seals;
    private final Authorities authorities;
    private final Clock clock;

    PastRoll(PastRollQueries past, SealRepository seals, Authorities authorities, Clock clock) {
        this.past = past;
        this.seals = seals;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** @param sealed how many more were looked after whose records are sealed: a number only, of the whole authority */
    record Reading(
            LocalDate day,
            LocalDate known,
            int total,
            int sealed,
            Paging paging,
            List<PastRow> rows,
            Map<String, String> authorities) {}

    /** @param schools of whom the reader may know where they were @param everybody whether the reader reaches every child: only then is the number of sealed records told */
    @Transactional(readOnly = true)
    Reading read(PastQuestion question, Condition reach, SchoolReach schools, boolean everybody) {
        var today = LocalDate.now(clock);
        var day = question.on() == null ? today : question.on();
        var known = question.known() == null ? today : question.known();
        var asOf = new AsOf(day, known.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        var total = past.count(asOf, reach);
        var asked = question.paging();
        var paging = new Paging(Math.min(asked.number(), asked.pages(total)), asked.size());
        var sealed = everybody ? seals.lookedAfterOn(day) : 0;
        return new Reading(day, known, total, sealed, paging, past.rows(asOf, reach, schools, paging), names());
    }

    private Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        authorities.current().forEach(authority -> names.put(authority.code().value(), authority.name()));
        return names;
    }
}
