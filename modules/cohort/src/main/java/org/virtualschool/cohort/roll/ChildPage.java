package org.virtualschool.cohort.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.Sex;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Frame;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.SummaryRow;

/** The first page about a child, in words. It prints no personal data. */
record ChildPage(String authority, ChildShell shell, ChildReading.Reading reading, RollWords words, ChildPage.May may) {

    /**
     * What the reader may do on the page.
     *
     * @param seeCare see where the child is placed and the care before today, as no school does
     * @param seeSchool see at which school the child is: not everybody may where the address is confidential
     */
    record May(boolean seeCare, boolean seeSchool, boolean card, boolean reveal, boolean seeNeed, boolean decide) {}

    private static final String NOT_RECORDED = "Not recorded";

    List<SummaryRow> details() {
        var child = reading.child();
        return List.of(
                row("Given name", Optional.of(child.givenName()).filter(name -> !name.isEmpty())),
                row("Family name", Optional.of(child.familyName()).filter(name -> !name.isEmpty())),
                row("Date of birth", child.dateOfBirth().map(Dates::day)),
                row("Sex", child.sex().map(Sex::says)),
                row("UPN", child.upn()),
                row("Year group", child.yearGroup().map(YearGroup::says)));
    }

    List<SummaryRow> care(Frame frame) {
        var child = reading.child();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Status", frame.inOurWords(child.status().says())));
        if (may.seeCare()) {
            rows.add(row(
                    frame.inOurWords("Looked after since"),
                    child.lookedAfterSince().map(Dates::day)));
        }
        rows.add(row("Legal status", child.legalStatus().map(words::legalStatus)));
        rows.add(row("Social worker", child.socialWorker().flatMap(ChildSummary.SocialWorker::name)));
        rows.add(row("Team", child.socialWorker().flatMap(ChildSummary.SocialWorker::team)));
        return rows;
    }

    List<SummaryRow> placement() {
        var rows = new ArrayList<SummaryRow>();
        reading.child().placement().ifPresent(place -> {
            rows.add(row("Kind", place.type().map(words::placementType)));
            rows.add(row("Since", place.startedOn().map(Dates::day)));
            rows.add(SummaryRow.of("In the area of", host(place)));
            rows.add(SummaryRow.of("Distance", capital(place.distance().says())));
            rows.add(
                    may.reveal()
                            ? SummaryRow.of(
                                    "Address and carer",
                                    "Hidden",
                                    Link.to(Urls.below(authority, "children", shell.child(), "placement"), "Show")
                                            .about("address and carer"))
                            : SummaryRow.of("Address and carer", "Restricted: ask your virtual school"));
        });
        return rows;
    }

    List<SummaryRow> school() {
        if (!may.seeSchool()) {
            return List.of(SummaryRow.of("School", SchoolReach.SAYS));
        }
        return reading.child()
                .school()
                .map(school ->
                        List.of(SummaryRow.of("School", school.name()), SummaryRow.of("Register", register(school))))
                .orElse(List.of());
    }

    /** For readers who may see all that a list can hold back. */
    List<SummaryRow> waiting() {
        return reading.held().stream()
                .filter(held -> may.seeCare())
                .map(held -> SummaryRow.of(
                        words.field(held.field()),
                        held.givenAs().map(given -> "“" + given + "”. ").orElse("") + held.reason()))
                .toList();
    }

    /** Whether the reader may know anything of how it was. */
    boolean hasHistory() {
        return Stream.of(inCare(), legalStatus(), needs(), placements(), schools(), socialWork())
                        .anyMatch(table -> !table.isEmpty())
                || reading.sen().stream().anyMatch(sen -> !sen.history().isEmpty());
    }

    List<Column> inCareColumns() {
        return List.of(Column.of("From"), Column.of("To"), Column.of("Why care ended"));
    }

    List<List<Cell>> inCare() {
        return reading.inCare().stream()
                .filter(period -> may.seeCare())
                .map(period -> cells(
                        period.when(),
                        period.reasonCeased().map(words::reasonCeased).orElse("")))
                .toList();
    }

    List<List<Cell>> legalStatus() {
        return reading.legalStatus().stream()
                .filter(status -> may.seeCare())
                .map(status -> cells(status.when(), words.legalStatus(status.code())))
                .toList();
    }

    /** For which kind of need; nothing for readers who need not know. */
    List<List<Cell>> needs() {
        return may.seeNeed()
                ? reading.needs().stream()
                        .map(need -> cells(need.when(), words.need(need.code())))
                        .toList()
                : List.of();
    }

    /** What there are two versions of, for readers who may decide. */
    List<VersionsRow> versions() {
        return may.decide()
                ? reading.versions().stream()
                        .map(kept -> VersionsRow.of(kept, words))
                        .toList()
                : List.of();
    }

    String cardHref() {
        return Urls.below(authority, "children", shell.child(), "card");
    }

    String decisionAction() {
        return Urls.below(authority, "children", shell.child(), "versions");
    }

    List<List<Cell>> placements() {
        return reading.placements().stream()
                .filter(place -> may.seeCare())
                .map(place -> cells(
                        place.when(),
                        place.type().map(words::placementType).orElse(NOT_RECORDED),
                        place.area().orElse("Not known")))
                .toList();
    }

    List<List<Cell>> schools() {
        return reading.schools().stream()
                .filter(school -> may.seeSchool())
                .map(school -> cells(school.when(), school.name()))
                .toList();
    }

    List<List<Cell>> socialWork() {
        return reading.socialWork().stream()
                .filter(work -> may.seeCare())
                .map(work -> cells(
                        work.when(),
                        work.worker().orElse(NOT_RECORDED),
                        work.team().orElse(NOT_RECORDED)))
                .toList();
    }

    static List<Column> columns(String... last) {
        var columns = new ArrayList<>(List.of(Column.of("From"), Column.of("To")));
        for (var words : last) {
            columns.add(Column.of(words));
        }
        return columns;
    }

    private String host(ChildSummary.Placement place) {
        var name = reading.host()
                .or(() -> place.hostElsewhere().map(code -> code.nation().says() + " (" + code + ")"))
                .orElse("Not known: no authority is recorded for the postcode");
        return place.certainty() == Whereabouts.Certainty.PROBABLE
                ? name + ". Probably: postcodes near this one lie in more than one authority"
                : name;
    }

    private static String register(ChildSummary.School school) {
        return school.urn()
                .map(urn -> "Unique reference number " + urn)
                .or(() -> school.setting().map(setting -> "The council’s own list of settings"))
                .orElse("Named by a list and matched to no school yet");
    }

    private static List<Cell> cells(Chapter.When when, String... others) {
        var cells = new ArrayList<>(List.of(Cell.of(when.begins()), Cell.of(when.ends())));
        for (var other : others) {
            cells.add(Cell.of(other));
        }
        return cells;
    }

    private static SummaryRow row(String key, Optional<String> value) {
        return SummaryRow.of(key, value.orElse(NOT_RECORDED));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String toString() {
        return "ChildPage[" + shell.child() + "]";
    }
}
