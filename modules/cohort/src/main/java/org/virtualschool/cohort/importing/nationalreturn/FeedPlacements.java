package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.below;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.day;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.isTrue;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.text;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.reading.FedPlacement;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import tools.jackson.databind.node.ObjectNode;

/** The placements of one child: what a payload carries, laid over what was told of them before. */
final class FeedPlacements {

    private static final int LONGEST = 200;

    private final int line;
    private final LocalDate today;
    private final Map<String, FedPlacement> all = new LinkedHashMap<>();
    private final Map<String, Carried> carried = new LinkedHashMap<>();
    private int undated;

    /** A placement that the payload speaks of. @param postcode empty where the payload says none */
    private record Carried(FedPlacement placement, String postcode) {}

    FeedPlacements(int line, List<FedPlacement> before, LocalDate today) {
        this.line = line;
        this.today = today;
        before.forEach(placement -> all.put(placement.reference(), placement));
    }

    /** Takes what an episode of social care carries. */
    void take(ObjectNode episode) {
        var gone = isTrue(episode, "purge");
        below(episode, "child_looked_after_placements").forEach(placement -> take(placement, gone));
    }

    private void take(ObjectNode given, boolean gone) {
        var reference = text(given, "child_looked_after_placement_id").filter(text -> text.length() <= LONGEST);
        var before = reference.map(all::get).orElse(null);
        var start =
                day(given, "start_date").or(() -> Optional.ofNullable(before).map(FedPlacement::start));
        if (reference.isEmpty()
                || start.isEmpty()
                || text(given, "end_date").isPresent() && day(given, "end_date").isEmpty()) {
            undated++;
            return;
        }
        var placement = new FedPlacement(
                reference.get(),
                start.get(),
                either(text(given, "start_reason"), before == null ? "" : before.startReason()),
                either(text(given, "placement_type"), before == null ? "" : before.type()),
                end(given, before),
                either(text(given, "end_reason"), before == null ? "" : before.endReason()),
                gone || isTrue(given, "purge"));
        all.put(placement.reference(), placement);
        carried.put(
                placement.reference(),
                new Carried(placement, text(given, "postcode").orElse("")));
    }

    /** One that is said to be empty was taken back: the child lives there again. */
    private static @Nullable LocalDate end(ObjectNode given, @Nullable FedPlacement before) {
        if (given.has("end_date")) {
            return day(given, "end_date").orElse(null);
        }
        return before == null ? null : before.end();
    }

    private static String either(Optional<String> said, String before) {
        return said.filter(text -> text.length() <= LONGEST).orElse(before);
    }

    boolean isEmpty() {
        return carried.isEmpty();
    }

    /** How many came without an identifier or a first day, or with a day that cannot be read. */
    int undated() {
        return undated;
    }

    /** Those that the care system has taken back. */
    long deleted() {
        return carried.values().stream()
                .filter(one -> one.placement().deleted())
                .count();
    }

    /** Those that begin on a day to come. */
    long toCome() {
        return carried.values().stream()
                .filter(one -> one.placement().start().isAfter(today))
                .count();
    }

    /** What was told, for reading what comes next. */
    List<FedPlacement> fed() {
        return carried.values().stream().map(Carried::placement).toList();
    }

    /** Everything ever told of, as the episodes of a return, without what was taken back. */
    List<ReturnEpisode> episodes() {
        return all.values().stream()
                .filter(placement -> !placement.deleted() && placement.wasThereBy(today))
                .map(this::episode)
                .toList();
    }

    private ReturnEpisode episode(FedPlacement placement) {
        var ended = placement.endedBy(today);
        return new ReturnEpisode(
                line,
                placement.start(),
                placement.startReason(),
                "",
                "",
                placement.type(),
                postcode(placement),
                ended,
                ended == null ? "" : placement.endReason());
    }

    private String postcode(FedPlacement placement) {
        var now = carried.get(placement.reference());
        return now == null ? "" : now.postcode();
    }

    /** Whether the payload speaks of the placement that began on the day. */
    boolean carries(LocalDate start) {
        return carried.values().stream().anyMatch(one -> one.placement().start().equals(start));
    }

    /** What the payload itself tells of, and nothing else. What was taken back ends today at the latest: its history stays. */
    List<Span> told() {
        return carried.values().stream()
                .filter(one -> one.placement().wasThereBy(today))
                .flatMap(this::span)
                .toList();
    }

    private Stream<Span> span(Carried one) {
        var placement = one.placement();
        var ended = placement.endedBy(today);
        if (!placement.deleted()) {
            return Stream.of(new Span(placement.start(), true, ended, placement.type(), one.postcode()));
        }
        return ended != null || placement.start().equals(today)
                ? Stream.empty()
                : Stream.of(new Span(placement.start(), true, today, placement.type(), one.postcode()));
    }
}
