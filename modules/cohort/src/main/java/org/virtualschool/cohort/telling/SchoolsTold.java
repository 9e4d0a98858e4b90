package org.virtualschool.cohort.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;

/**
 * Compares what schools were told with the roll, and tells them what they do not know. News of the roll hastens it for one child; the nightly sweep asks
 * for all of them, so that lost news leaves no school untold. A second time changes nothing.
 */
@Service
public class SchoolsTold {

    private final RollPlaceQueries roll;
    private final NoticeRepository notices;
    private final WritingToSchools writing;
    private final Tellings tellings;
    private final Clock clock;

    SchoolsTold(
            RollPlaceQueries roll, NoticeRepository notices, WritingToSchools writing, Tellings tellings, Clock clock) {
        this.roll = roll;
        this.notices = notices;
        this.writing = writing;
        this.tellings = tellings;
        this.clock = clock;
    }

    /** What is so now was so before the platform was: schools know it, and nobody is written to. */
    @Transactional
    public void knownBefore(Collection<ChildId> children) {
        var now = clock.instant();
        roll.of(children).forEach(place -> notices.add(notice(place, News.STARTED, true, now)));
    }

    /** Tells the schools of these children. */
    @Transactional
    public void bringInLine(Collection<ChildId> children) {
        compare(roll.of(children), notices.standing(children));
        writing.write(notices.open(children));
    }

    /** Tells every school of the bound authority, and ends what a school has had time to read about a child no longer looked after. */
    @Transactional
    public void bringAllInLine() {
        compare(roll.all(), notices.standing());
        var open = notices.open();
        writing.write(open);
        tellings.of(open).stream()
                .filter(tellings::isForgotten)
                .forEach(telling -> notices.over(telling.notice().id(), clock.instant()));
    }

    private void compare(List<Place> places, List<Notice> standing) {
        var now = clock.instant();
        Set<String> there = places.stream().map(SchoolsTold::key).collect(Collectors.toSet());
        var gone =
                standing.stream().filter(notice -> !there.contains(key(notice))).toList();
        gone.forEach(notice -> notices.over(notice.id(), now));
        var known = standing.stream().map(SchoolsTold::key).collect(Collectors.toCollection(HashSet::new));
        var missing =
                places.stream().filter(place -> !known.contains(key(place))).toList();
        var latest = notices.latest(missing.stream().map(Place::child).toList());
        missing.forEach(place -> notices.add(notice(place, arrival(latest, place.child()), false, now)));
        tellOfTheEnd(gone, now);
    }

    /** A child whom another school was told of during the same time in care has moved. */
    private static News arrival(Map<ChildId, News> latest, ChildId child) {
        return Optional.ofNullable(latest.get(child))
                .filter(news -> news != News.CEASED)
                .map(news -> News.MOVED)
                .orElse(News.STARTED);
    }

    /** The school that had the child when care ended; of a child who died or was adopted nobody is told by the platform. */
    private void tellOfTheEnd(List<Notice> gone, Instant now) {
        if (gone.isEmpty()) {
            return;
        }
        var ceased = roll.ceased(gone.stream().map(Notice::child).toList());
        for (var notice : gone) {
            LocalDate day = ceased.get(notice.child());
            if (day != null) {
                var place = new Place(notice.child(), notice.place(), notice.urn(), day);
                notices.add(notice(place, News.CEASED, false, now));
            }
        }
    }

    private static Notice notice(Place place, News news, boolean knownBefore, Instant now) {
        return new Notice(
                NoticeId.next(),
                place.child(),
                place.key(),
                place.urn(),
                news,
                place.since(),
                knownBefore,
                now,
                Optional.empty());
    }

    private static String key(Place place) {
        return place.child() + " " + place.key();
    }

    private static String key(Notice notice) {
        return notice.child() + " " + notice.place();
    }
}
