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

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Notice;

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

    private static final List<Field> OF_AN_OPEN_EPISODE =
            List.of(LOOKED_AFTER_FROM, LEGAL_STATUS, PLACEMENT_TYPE, PLACEMENT_START, PLACEMENT_POSTCODE);

    private final int line;
    private final Episodes episodes;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final List<Notice> notices = new ArrayList<>();

    /** @param line of the header; for a child that it lacks, of the episodes */
    ReturnedChild(int line, String careId, Episodes episodes) {
        this.line = line;
        this.episodes = episodes;
        values.put(CARE_ID, careId);
        tellEpisodes();
    }

    ReturnedChild headed(ReturnLines.Line header) {
        say(DATE_OF_BIRTH, header.value("DOB"));
        say(SEX, header.value("SEX"));
        say(UPN, header.value("UPN"));
        return this;
    }

    GivenList.Line asLine() {
        var cells = new ArrayList<@Nullable String>();
        FIELDS.forEach(field -> cells.add(values.get(field)));
        return new GivenList.Line(line, java.util.Collections.unmodifiableList(cells), notices);
    }

    private void tellEpisodes() {
        var latest = episodes.latest();
        episodes.lookedAfterFrom().ifPresent(from -> say(LOOKED_AFTER_FROM, from.toString()));
        var ended = latest.ended();
        values.put(LOOKED_AFTER_TO, ended == null ? "" : ended.toString());
        values.put(REASON_CEASED, ended == null || latest.goesOn() ? "" : latest.reasonEnded());
        if (ended == null) {
            say(LEGAL_STATUS, latest.legalStatus());
            say(PLACEMENT_TYPE, latest.placement());
            episodes.placedFrom().ifPresent(from -> say(PLACEMENT_START, from.toString()));
            say(PLACEMENT_POSTCODE, latest.postcode());
        }
        episodes.findings()
                .forEach(finding ->
                        notices.add(new Notice(position(finding.rule().field()), false, finding.words())));
        holdWhatCannotBe(latest);
    }

    private void holdWhatCannotBe(ReturnEpisode latest) {
        if (episodes.open() > 1) {
            OF_AN_OPEN_EPISODE.forEach(
                    field -> hold(
                            field,
                            "Several episodes of the return are open at once. Ask social care which one counts, and send it again."));
        }
        if (!latest.isOpen() && latest.goesOn()) {
            hold(
                    LOOKED_AFTER_TO,
                    "The last episode ended and another should follow, but there is none. Ask social care whether the child is still looked after.");
        }
    }

    private void hold(Field field, String words) {
        notices.add(new Notice(position(field), true, words));
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
