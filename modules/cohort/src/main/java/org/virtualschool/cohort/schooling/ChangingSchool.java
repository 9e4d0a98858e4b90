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
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.cohort.history.History;
import org.virtualschool.cohort.history.History.Step;
import org.virtualschool.cohort.schooling.SchoolChange.Deed;
import org.virtualschool.web.Conflict;

/**
 * A person changes a child's main school place, ends it or puts it right. A change begins a new place and ends the one before; what was
 * believed before stays in the history.
 */
@Service
class ChangingSchool {

    private final SchoolPlaceRepository places;
    private final PlacesToChoose choices;
    private final SchoolChangeRepository changes;
    private final SchoolNews news;
    private final Clock clock;

    ChangingSchool(
            SchoolPlaceRepository places,
            PlacesToChoose choices,
            SchoolChangeRepository changes,
            SchoolNews news,
            Clock clock) {
        this.places = places;
        this.choices = choices;
        this.changes = changes;
        this.news = news;
        this.clock = clock;
    }

    /**
     * From a day on the child goes to the place, or to none.
     *
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if the child's record has changed since the form was made
     */
    @Transactional
    Map<String, String> change(ChildId child, SchoolChangeForm form, PersonId by) {
        var problems = read(form, true);
        var lasting = history(child).lasting();
        var from = form.from();
        if (from != null && lasting.filter(now -> began(now, from)).isPresent()) {
            problems.putIfAbsent(
                    "from", "The place now began on that day or later. Enter a later day, or put the place now right");
        }
        if (lasting.isEmpty() && SchoolChangeForm.NO_SCHOOL.equals(form.place())) {
            problems.putIfAbsent("place", "No school is recorded now. Choose the school the child goes to");
        }
        return problems.isEmpty() ? changed(child, form, by) : problems;
    }

    /**
     * The place now was always this one, from this day.
     *
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if the child's record has changed since the form was made
     */
    @Transactional
    Map<String, String> correct(ChildId child, SchoolChangeForm form, PersonId by) {
        var problems = read(form, false);
        var history = history(child);
        if (history.lasting().isEmpty()) {
            problems.putIfAbsent("place", "No school is recorded now, so there is nothing to put right");
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        var place = chosen(form).orElseThrow();
        var from = Objects.requireNonNull(form.from());
        var before = nameOf(history);
        if (history.is(place, from) == Step.OVERLAPS) {
            return Map.of("from", "The child was at another school until after that day. Enter a later day");
        }
        save(child, form, history, new SchoolChange(Deed.CORRECTED, from, before, reason(form), clock.instant(), by));
        return Map.of();
    }

    private Map<String, String> changed(ChildId child, SchoolChangeForm form, PersonId by) {
        var history = history(child);
        var from = Objects.requireNonNull(form.from());
        var place = chosen(form);
        var overlaps = history.all().stream().map(Episode::endsOn).anyMatch(end -> end != null && end.isAfter(from));
        if (overlaps) {
            return Map.of("from", "The child was at another school until after that day. Enter a later day");
        }
        var before = nameOf(history);
        history.endsOn(from, last -> last);
        place.ifPresent(there -> history.becomes(there, from, from));
        var deed = place.isPresent() ? Deed.CHANGED : Deed.ENDED;
        save(child, form, history, new SchoolChange(deed, from, before, reason(form), clock.instant(), by));
        return Map.of();
    }

    /** Whether the place is known to have begun on the day or later. One that a list only named may have begun at any time. */
    private static boolean began(Episode<SchoolPlace> place, LocalDate day) {
        return place.startsKnown() && !place.startsOn().isBefore(day);
    }

    private static String nameOf(History<SchoolPlace> history) {
        return history.lasting().map(now -> now.value().name()).orElse("");
    }

    private void save(ChildId child, SchoolChangeForm form, History<SchoolPlace> history, SchoolChange change) {
        if (!changes.touch(child, Objects.requireNonNull(form.version()), change.recordedAt())) {
            throw new Conflict(
                    "child-changed", "Somebody, or a list, changed this record meanwhile. Look at it again, then save");
        }
        places.save(Map.of(child, history), change.recordedAt());
        changes.add(child, change);
        news.tell(child, change);
    }

    /** What is wrong with the form whatever the record holds. */
    private LinkedHashMap<String, String> read(SchoolChangeForm form, boolean mayBeNone) {
        var problems = new LinkedHashMap<String, String>();
        var none = mayBeNone && SchoolChangeForm.NO_SCHOOL.equals(form.place());
        if (!none && chosen(form).isEmpty()) {
            problems.put("place", "Search for the school, then choose it");
        }
        wrongDay(form.from()).ifPresent(problem -> problems.put("from", problem));
        if (reasonOf(form).isEmpty()) {
            problems.put("reason", "Choose why");
        }
        if (form.version() == null) {
            problems.put("", "Open this page again, then save");
        }
        return problems;
    }

    private Optional<String> wrongDay(@Nullable LocalDate from) {
        if (from == null) {
            return Optional.of("Enter the first day");
        }
        return from.isAfter(LocalDate.now(clock))
                ? Optional.of("The first day must be today or earlier. Record a later change when the day has come")
                : Optional.empty();
    }

    private Optional<SchoolPlace> chosen(SchoolChangeForm form) {
        return Optional.ofNullable(form.place()).flatMap(choices::chosen);
    }

    private static Optional<SchoolChangeReason> reasonOf(SchoolChangeForm form) {
        return Optional.ofNullable(form.reason()).flatMap(SchoolChangeReason::named);
    }

    private static SchoolChangeReason reason(SchoolChangeForm form) {
        return reasonOf(form).orElseThrow();
    }

    private History<SchoolPlace> history(ChildId child) {
        return Objects.requireNonNull(places.of(List.of(child)).get(child));
    }
}
