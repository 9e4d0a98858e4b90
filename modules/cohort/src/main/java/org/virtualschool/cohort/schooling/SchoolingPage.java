package org.virtualschool.cohort.schooling;

import java.util.List;
import java.util.Optional;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.history.Episode;
import org.virtualschool.directory.SchoolLink;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.SummaryRow;

/** Where a child learns and learnt. */
record SchoolingPage(
        String authority,
        ChildShell shell,
        SchoolingReading.Reading reading,
        FindingAPlace.Story finding,
        SchoolingLists lists,
        May may) {

    /** @param record what the child's schooling is @param log what was done to find a place */
    record May(boolean record, boolean log) {}

    boolean mayRecord() {
        return may.record();
    }

    String address() {
        return Urls.below(authority, "children", shell.child(), "schooling");
    }

    String changeHref() {
        return address() + Urls.path("school");
    }

    String correctHref() {
        return address() + Urls.path("correction");
    }

    boolean hasSchool() {
        return reading.places().lasting().isPresent();
    }

    List<SummaryRow> school() {
        return reading.places().lasting().stream()
                .flatMap(now -> List.of(
                        SummaryRow.of("School", now.value().name()),
                        SummaryRow.of("Register", register(now.value())),
                        SummaryRow.of(now.startsKnown() ? "Since" : "Known since", Dates.day(now.startsOn())))
                        .stream())
                .toList();
    }

    boolean schoolHasClosed() {
        return reading.followed().isPresent();
    }

    List<SchoolLink> followed() {
        return reading.followed().orElse(List.of());
    }

    String followHref(SchoolLink link) {
        return ClosedSchoolsPage.followHref(authority, shell.child(), link);
    }

    String says(SchoolLink link) {
        return ClosedSchoolsPage.inWords(link);
    }

    List<Column> placeColumns() {
        return List.of(Column.of("From"), Column.of("To"), Column.of("School"));
    }

    /** The latest first. */
    List<List<Cell>> places() {
        return reading.places().all().reversed().stream()
                .map(place -> List.of(
                        Cell.of(begins(place)),
                        Cell.of(ends(place)),
                        Cell.of(place.value().name())))
                .toList();
    }

    List<Column> changeColumns() {
        return List.of(
                Column.of("Recorded"),
                Column.of("By"),
                Column.of("What"),
                Column.of("From"),
                Column.of("Before"),
                Column.of("Why"));
    }

    List<List<Cell>> changes() {
        return reading.changes().stream()
                .map(change -> List.of(
                        Cell.of(Dates.day(change.recordedAt())),
                        Cell.of(reading.nameOf(change.by())),
                        Cell.of(change.deed().says()),
                        Cell.of(Dates.day(change.day())),
                        Cell.of(change.insteadOf()),
                        Cell.of(change.reason().says())))
                .toList();
    }

    String arrangeHref() {
        return address() + Urls.path("arrangements", "new");
    }

    String arrangementHref(Arrangement one) {
        return address() + Urls.path("arrangements", one.id());
    }

    List<Arrangement> arrangements() {
        return reading.arrangements();
    }

    String first(Arrangement one) {
        return Dates.day(one.startsOn());
    }

    String last(Arrangement one) {
        return Optional.ofNullable(one.endsOn())
                .map(end -> Dates.day(end.minusDays(1)))
                .orElse("It lasts");
    }

    String words(Arrangement one) {
        return ArrangementWords.of(one, lists);
    }

    Optional<String> without() {
        return finding.days().map(this::inWords);
    }

    private String inWords(SchoolDays days) {
        return "No suitable full-time place since %s: %s. A place %s due within %d school days, by %s."
                .formatted(
                        Dates.day(days.since()),
                        days.says(),
                        days.count() > finding.limit() ? "was" : "is",
                        finding.limit(),
                        Dates.day(days.due()));
    }

    String logHref() {
        return address() + Urls.path("actions", "new");
    }

    List<Column> logColumns() {
        return List.of(
                Column.of("Day"),
                Column.of("Who"),
                Column.of("What was done"),
                Column.of("What came of it"),
                Column.of("Next step"),
                Column.of("Written by"));
    }

    List<List<Cell>> log() {
        return finding.log().stream()
                .map(action -> List.of(
                        Cell.of(Dates.day(action.day())),
                        Cell.of(lists.says(SchoolingLists.AGENCY, action.agency())),
                        Cell.of(action.done()),
                        Cell.of(action.outcome()),
                        Cell.of(action.next()
                                .map(next -> next.step() + ", by " + Dates.day(next.by()))
                                .orElse("")),
                        Cell.of(finding.nameOf(action.by()))))
                .toList();
    }

    private static String begins(Episode<?> place) {
        return (place.startsKnown() ? "" : "Known since ") + Dates.day(place.startsOn());
    }

    private static String ends(Episode<?> place) {
        return Optional.ofNullable(place.endsOn()).map(Dates::day).orElse("Now");
    }

    private static String register(SchoolPlace place) {
        if (place.urn() != null) {
            return "Unique reference number " + place.urn();
        }
        return place.setting() == null
                ? "Named by a list and matched to no school yet"
                : "The council’s own list of settings";
    }

    @Override
    public String toString() {
        return "SchoolingPage[" + shell.child() + "]";
    }
}
