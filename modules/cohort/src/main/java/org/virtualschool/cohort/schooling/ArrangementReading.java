package org.virtualschool.cohort.schooling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.schooling.Arrangement.Terms;

/** Reads an arrangement from its form, or says everything that is wrong with it. */
@Component
class ArrangementReading {

    private static final int LONGEST_NAME = 200;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);

    private final PlacesToChoose places;
    private final SchoolingLists lists;

    ArrangementReading(PlacesToChoose places, SchoolingLists lists) {
        this.places = places;
        this.lists = lists;
    }

    /** @param arrangement empty if there are problems @param problems what to do, by field */
    record Outcome(Optional<Arrangement> arrangement, Map<String, String> problems) {}

    Outcome read(ArrangementForm form, LocalDate today) {
        var kind = Optional.ofNullable(form.kind()).flatMap(ArrangementKind::named);
        if (kind.isEmpty()) {
            return new Outcome(Optional.empty(), Map.of("kind", "Choose what is to be recorded"));
        }
        var problems = new LinkedHashMap<String, String>();
        var provider = provider(kind.get(), form, problems);
        checkDays(form, today, problems);
        checkTerms(kind.get(), form, problems);
        var reason = kind.get() == ArrangementKind.NO_PLACE
                ? chosen(SchoolingLists.NO_PLACE, "reason", form.reason(), problems)
                : Optional.<String>empty();
        return problems.isEmpty()
                ? new Outcome(Optional.of(arrangement(kind.get(), form, provider, reason)), Map.of())
                : new Outcome(Optional.empty(), problems);
    }

    private Arrangement arrangement(
            ArrangementKind kind, ArrangementForm form, Optional<SchoolPlace> provider, Optional<String> reason) {
        return new Arrangement(
                ArrangementId.next(),
                kind,
                Objects.requireNonNull(form.from()),
                form.last() == null ? null : form.last().plusDays(1),
                provider,
                terms(kind, form),
                reason);
    }

    private static Terms terms(ArrangementKind kind, ArrangementForm form) {
        var hours = Optional.ofNullable(form.hours());
        return switch (kind) {
            case PART_TIME ->
                new Terms(hours, Optional.ofNullable(form.agreedUntil()), Optional.ofNullable(form.agreedBy()));
            case NO_PLACE, HOME_EDUCATION -> Terms.NONE;
            default -> new Terms(hours, Optional.empty(), Optional.empty());
        };
    }

    private Optional<SchoolPlace> provider(ArrangementKind kind, ArrangementForm form, Map<String, String> problems) {
        if (!kind.takesProvider()) {
            return Optional.empty();
        }
        var typed = Optional.ofNullable(form.provider()).map(String::strip).filter(name -> !name.isEmpty());
        if (typed.filter(name -> name.length() > LONGEST_NAME).isPresent()) {
            problems.put("provider", "Use 200 characters or fewer for the name");
        }
        var found = Optional.ofNullable(form.place()).flatMap(places::chosen);
        var provider = found.or(() -> typed.map(name -> new SchoolPlace(null, null, name)));
        if (kind.needsProvider() && provider.isEmpty()) {
            problems.put("provider", "Choose a place that was found, or type its name");
        }
        return provider;
    }

    private static void checkDays(ArrangementForm form, LocalDate today, Map<String, String> problems) {
        var from = form.from();
        var last = form.last();
        if (from == null) {
            problems.put("from", "Enter the first day");
        } else if (from.isAfter(today)) {
            problems.put("from", "The first day must be today or earlier. Record it when the day has come");
        }
        if (last != null && from != null && last.isBefore(from)) {
            problems.put("last", "The last day must not be before the first");
        }
        if (last != null && last.isAfter(today)) {
            problems.put("last", "The last day must be today or earlier, or left empty while it lasts");
        }
    }

    private void checkTerms(ArrangementKind kind, ArrangementForm form, Map<String, String> problems) {
        var hours = form.hours();
        if (hours != null && (hours.signum() <= 0 || hours.compareTo(MOST_HOURS) > 0 || hours.scale() > 1)) {
            problems.put("hours", "Enter the hours a week as a number up to 40, like 12 or 12.5");
        }
        if (kind == ArrangementKind.PART_TIME) {
            checkTimetable(form, problems);
        }
    }

    private void checkTimetable(ArrangementForm form, Map<String, String> problems) {
        if (form.hours() == null) {
            problems.put("hours", "Enter the hours a week, like 12 or 12.5");
        }
        if (form.agreedUntil() == null) {
            problems.put("agreedUntil", "Enter until when it is agreed: a part-time timetable is never without an end");
        } else if (form.from() != null && form.agreedUntil().isBefore(form.from())) {
            problems.put("agreedUntil", "It must be agreed until the first day or later");
        }
        chosen(SchoolingLists.AGREED_BY, "agreedBy", form.agreedBy(), problems);
    }

    private Optional<String> chosen(String list, String field, @Nullable String sent, Map<String, String> problems) {
        var code = Optional.ofNullable(sent).flatMap(one -> lists.code(list, one));
        if (code.isEmpty()) {
            problems.put(field, field.equals("reason") ? "Choose why" : "Choose who agreed to it");
        }
        return code;
    }
}
