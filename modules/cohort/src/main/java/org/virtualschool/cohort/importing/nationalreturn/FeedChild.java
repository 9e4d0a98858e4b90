package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.list.Field.CARE_ID;
import static org.virtualschool.cohort.importing.list.Field.DATE_OF_BIRTH;
import static org.virtualschool.cohort.importing.list.Field.FAMILY_NAME;
import static org.virtualschool.cohort.importing.list.Field.GIVEN_NAME;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_FROM;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_TO;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_POSTCODE;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_START;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_TYPE;
import static org.virtualschool.cohort.importing.list.Field.REASON_CEASED;
import static org.virtualschool.cohort.importing.list.Field.SEX;
import static org.virtualschool.cohort.importing.list.Field.SOCIAL_WORKER_NUMBER;
import static org.virtualschool.cohort.importing.list.Field.UPN;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.below;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.day;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.isTrue;
import static org.virtualschool.cohort.importing.nationalreturn.FeedValues.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.reading.FedPlacement;
import org.virtualschool.cohort.importing.reading.GivenCare;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Notice;
import org.virtualschool.cohort.importing.reading.GivenList.Weight;
import tools.jackson.databind.node.ObjectNode;

/** What a payload says of one child, as the line of a list would. What it does not carry it does not speak of. */
final class FeedChild {

    /** What a line made of a payload speaks of, in the order of its columns. */
    static final List<Field> FIELDS = List.of(
            CARE_ID,
            GIVEN_NAME,
            FAMILY_NAME,
            DATE_OF_BIRTH,
            SEX,
            UPN,
            LOOKED_AFTER_FROM,
            LOOKED_AFTER_TO,
            REASON_CEASED,
            PLACEMENT_TYPE,
            PLACEMENT_START,
            PLACEMENT_POSTCODE,
            SOCIAL_WORKER_NUMBER);

    private static final String NOTHING_FOLLOWS =
            "The last placement ended, no other began, and no reason for ceasing is said. Ask social care whether the child is still looked after.";
    private static final String TAKEN_BACK =
            "The care system has deleted this placement. It was closed and its history kept; ask social care where the child lives.";
    private static final String WITHOUT_A_DAY =
            "A placement has no identifier, no first day or a day that cannot be read, and was left out. Ask for the child’s whole record.";
    private static final String TO_COME =
            "A placement begins on a day to come. It is taken when the day has come and the child is sent again.";

    private final int line;
    private final ObjectNode child;
    private final FeedPlacements placements;
    private final LocalDate today;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Notice> notices = new ArrayList<>();

    /** @param line which child of the payload, counted from 1 @param before what was told of the child's placements before */
    FeedChild(int line, ObjectNode child, List<FedPlacement> before, LocalDate today) {
        this.line = line;
        this.child = child;
        this.placements = new FeedPlacements(line, before, today);
        this.today = today;
    }

    GivenList.Line asLine() {
        say(CARE_ID, text(child, "la_child_id"));
        if (isTrue(child, "purge")) {
            return line(GivenCare.DELETED);
        }
        below(child, "child_details").forEach(this::tellDetails);
        var episodes = below(child, "social_care_episodes");
        tellWorker(episodes);
        episodes.forEach(placements::take);
        return line(withAsylum(care()));
    }

    /** Unaccompanied from when the child came into care, as far as was ever told. */
    private GivenCare withAsylum(GivenCare care) {
        var details = below(child, "child_details").stream().findFirst();
        var ever = placements.episodes();
        if (ever.isEmpty() || details.filter(one -> isTrue(one, "uasc_flag")).isEmpty()) {
            return care;
        }
        var from = new Episodes(ever).care().inCare().stream().findFirst().map(Span::from);
        var until = day(details.get(), "uasc_end_date").orElse(null);
        return from.filter(first -> until == null || until.isAfter(first))
                .map(first -> care.unaccompanied(List.of(new Span(first, false, until, "", ""))))
                .orElse(care);
    }

    private void tellDetails(ObjectNode details) {
        say(GIVEN_NAME, text(details, "first_name"));
        say(FAMILY_NAME, text(details, "surname"));
        say(DATE_OF_BIRTH, text(details, "date_of_birth"));
        say(SEX, text(details, "sex"));
        say(UPN, text(details, "unique_pupil_number").or(() -> text(details, "unique_pupil_number_unknown_reason")));
    }

    /** The one who began last of those who still work with the child. */
    private void tellWorker(List<ObjectNode> episodes) {
        episodes.stream()
                .flatMap(episode -> below(episode, "care_worker_details").stream())
                .filter(worker -> day(worker, "end_date")
                        .filter(end -> !end.isAfter(today))
                        .isEmpty())
                .max(Comparator.comparing(worker -> day(worker, "start_date").orElse(LocalDate.MIN)))
                .ifPresent(worker -> say(SOCIAL_WORKER_NUMBER, text(worker, "worker_id")));
    }

    private GivenCare care() {
        notice(PLACEMENT_START, placements.undated(), WITHOUT_A_DAY);
        if (placements.isEmpty()) {
            return GivenCare.NONE;
        }
        notice(PLACEMENT_START, placements.toCome(), TO_COME);
        notice(PLACEMENT_TYPE, placements.deleted(), TAKEN_BACK);
        var ever = placements.episodes();
        var inCare = ever.isEmpty() ? List.<Span>of() : inCare(new Episodes(ever));
        return new GivenCare(inCare, List.of(), List.of(), placements.told(), List.of(), placements.fed(), false);
    }

    /** Tells of today; what is left is the time before. */
    private List<Span> inCare(Episodes episodes) {
        var latest = episodes.latest();
        var periods = episodes.care().inCare();
        if (latest.isOpen() && placements.carries(latest.began())) {
            tellPlacement(latest);
        }
        if (episodes.goOnAfterAnAdoption()) {
            notice(REASON_CEASED, 1, ReturnedChild.AFTER_AN_ADOPTION);
        }
        if (periods.isEmpty()) {
            return periods;
        }
        var last = periods.getLast();
        if (last.fromKnown()) {
            say(LOOKED_AFTER_FROM, Optional.of(last.from().toString()));
        }
        tellEnd(last.to(), last.code());
        if (latest.isOpen() || !last.code().isEmpty()) {
            return periods;
        }
        notices.add(new Notice(position(LOOKED_AFTER_TO), Weight.DOUBTED, NOTHING_FOLLOWS));
        return periods.subList(0, periods.size() - 1);
    }

    private void tellEnd(@Nullable LocalDate day, String reason) {
        values.put(LOOKED_AFTER_TO, Objects.toString(day, ""));
        values.put(REASON_CEASED, reason);
    }

    private void tellPlacement(ReturnEpisode latest) {
        say(PLACEMENT_TYPE, Optional.of(latest.placement()));
        say(PLACEMENT_START, Optional.of(latest.began().toString()));
        say(PLACEMENT_POSTCODE, Optional.of(latest.postcode()));
    }

    private void notice(Field field, long times, String words) {
        if (times > 0) {
            notices.add(new Notice(position(field), Weight.TAKEN, words));
        }
    }

    private void say(Field field, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> values.put(field, text));
    }

    private GivenList.Line line(GivenCare care) {
        var cells = new ArrayList<@Nullable String>();
        FIELDS.forEach(field -> cells.add(values.get(field)));
        return new GivenList.Line(line, java.util.Collections.unmodifiableList(cells), notices, care);
    }

    private static int position(Field field) {
        return FIELDS.indexOf(field) + 1;
    }

    @Override
    public String toString() {
        return "FeedChild[" + line + "]";
    }
}
