package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.history.Episode;

/** What special educational needs add to a child's timeline, for those who may see them. */
@Component
class SenTimeline implements TimelineSource {

    private final SenRepository sen;
    private final SenWords words;

    SenTimeline(SenRepository sen, SenWords words) {
        this.sen = sen;
        this.words = words;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_SEND;
    }

    @Override
    public List<Entry> of(ChildId child) {
        var episodes = sen.of(child).history().all();
        var entries = new ArrayList<Entry>();
        var reviews = new TreeSet<LocalDate>();
        var authorities = words.authorities(episodes);
        @Nullable Sen before = null;
        for (var episode : episodes) {
            var now = episode.value();
            if (before == null || !now.differsOnlyInReviewsFrom(before)) {
                entries.add(began(episode, authorities));
            }
            if (now.reviewedOn() != null) {
                reviews.add(now.reviewedOn());
            }
            before = now;
        }
        reviews.forEach(on -> entries.add(entry(on, "Annual review of the EHC plan", "")));
        ended(episodes).ifPresent(entries::add);
        return entries;
    }

    private Entry began(Episode<Sen> episode, Map<PlanAuthority, String> authorities) {
        var sen = episode.value();
        var by = sen.maintainedBy() == null ? "" : authorities.get(sen.maintainedBy());
        var title = "Special educational needs" + (episode.startsKnown() ? "" : ", as we learnt on this day");
        var says = Stream.of(words.provision(sen.provision()), words.needs(sen), by)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return entry(episode.startsOn(), title, says);
    }

    private static Optional<Entry> ended(List<Episode<Sen>> episodes) {
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(episodes.getLast().endsOn())
                        .map(on -> entry(on, "Special educational needs no longer recorded", ""));
    }

    private static Entry entry(LocalDate on, String title, String says) {
        return new Entry(on, title, says, Optional.empty(), TimelineKind.NEEDS);
    }
}
