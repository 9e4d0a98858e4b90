package org.virtualschool.cohort.importing.nationalreturn;

import static org.virtualschool.cohort.importing.list.Field.CARE_ID;
import static org.virtualschool.cohort.importing.list.Field.DATE_OF_BIRTH;
import static org.virtualschool.cohort.importing.list.Field.LEGAL_STATUS;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_FROM;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_TO;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_POSTCODE;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_START;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_TYPE;
import static org.virtualschool.cohort.importing.list.Field.REASON_CEASED;
import static org.virtualschool.cohort.importing.list.Field.SEX;
import static org.virtualschool.cohort.importing.list.Field.UPN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.reading.GivenCare;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Notice;
import org.virtualschool.cohort.importing.reading.GivenList.Weight;

/** What the return says of one child today, as the line of a list would. What it leaves blank it does not speak of. */
final class ReturnedChild {

    /** What a line made of a return speaks of, in the order of its columns. */
    static final List<Field> FIELDS = List.of(
            CARE_ID,
            DATE_OF_BIRTH,
            SEX,
            UPN,
            LOOKED_AFTER_FROM,
            LOOKED_AFTER_TO,
            REASON_CEASED,
            LEGAL_STATUS,
            PLACEMENT_TYPE,
            PLACEMENT_START,
            PLACEMENT_POSTCODE);

    static final String AFTER_AN_ADOPTION =
            "An earlier episode ended with an adoption and others follow. Social care keeps two records of such a child, which nothing may link:"
                    + " ask before you take this line.";
    private static final String NOTHING_FOLLOWS =
            "The last episode ended and another should follow, but there is none. Ask social care whether the child is still looked after.";

    private final int line;
    private final Episodes episodes;
    private GivenCare care;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Notice> notices = new ArrayList<>();

    /** @param line of the header; for a child that it lacks, of the episodes */
    ReturnedChild(int line, String careId, Episodes episodes) {
        this.line = line;
        this.episodes = episodes;
        this.care = episodes.care();
        values.put(CARE_ID, careId);
        tellEpisodes();
    }

    ReturnedChild headed(ReturnLines.Line header) {
        say(DATE_OF_BIRTH, header.value("DOB"));
        say(SEX, header.value("SEX"));
        say(UPN, header.value("UPN"));
        return this;
    }

    /** Unaccompanied from when the file first tells of the child at the latest. @param until the first day no longer, which may be to come; null for none given */
    ReturnedChild unaccompanied(@Nullable LocalDate until) {
        var first = episodes.first().began();
        if (until == null || until.isAfter(first)) {
            care = care.unaccompanied(List.of(new Span(first, false, until, "", "")));
        }
        return this;
    }

    GivenList.Line asLine() {
        var cells = new ArrayList<@Nullable String>();
        FIELDS.forEach(field -> cells.add(values.get(field)));
        return new GivenList.Line(line, java.util.Collections.unmodifiableList(cells), notices, care);
    }

    private void tellEpisodes() {
        var latest = episodes.latest();
        lastTimeInCare().ifPresent(this::tellTimeInCare);
        if (latest.isShortBreak() && latest.endsTheRecord() && !latest.isOpen()) {
            tellEnd(latest.ended(), latest.reasonEnded());
        }
        if (latest.isOpen() || latest.isShortBreak()) {
            say(LEGAL_STATUS, latest.legalStatus());
        }
        if (latest.isOpen()) {
            tellPlacement(latest);
        }
        episodes.findings()
                .forEach(finding ->
                        notices.add(new Notice(position(finding.rule().field()), Weight.TAKEN, finding.words())));
        if (episodes.goOnAfterAnAdoption()) {
            notices.add(new Notice(position(REASON_CEASED), Weight.TAKEN, AFTER_AN_ADOPTION));
        }
        if (!latest.isOpen() && latest.goesOn()) {
            notices.add(new Notice(position(LOOKED_AFTER_TO), Weight.DOUBTED, NOTHING_FOLLOWS));
        }
    }

    /** The one that counts today: none of a child who has had short breaks since. */
    private Optional<Span> lastTimeInCare() {
        var periods = care.inCare();
        return periods.isEmpty() || episodes.latest().isShortBreak()
                ? Optional.empty()
                : Optional.of(periods.getLast());
    }

    private void tellTimeInCare(Span period) {
        if (period.fromKnown()) {
            say(LOOKED_AFTER_FROM, period.from().toString());
        }
        tellEnd(period.to(), period.code());
    }

    private void tellEnd(@Nullable LocalDate day, String reason) {
        values.put(LOOKED_AFTER_TO, Objects.toString(day, ""));
        values.put(REASON_CEASED, reason);
    }

    private void tellPlacement(ReturnEpisode latest) {
        say(PLACEMENT_TYPE, latest.placement());
        say(PLACEMENT_POSTCODE, latest.postcode());
        var placement = care.placements().isEmpty() ? null : care.placements().getLast();
        if (placement != null && placement.fromKnown()) {
            say(PLACEMENT_START, placement.from().toString());
        }
    }

    private void say(Field field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private static int position(Field field) {
        return FIELDS.indexOf(field) + 1;
    }

    @Override
    public String toString() {
        return "ReturnedChild[line " + line + "]";
    }
}
