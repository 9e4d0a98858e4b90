package org.virtualschool.cohort.aftercare;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.Choice;

/** What follows from which reason, by when, and what a family is entitled to. Dated data, see {@code cohort/aftercare/SOURCE.md}. */
@Component
class AfterCareRules {

    private final List<NamedCsvRecord> reasons = rows("reasons.csv");
    private final List<NamedCsvRecord> entitlement = rows("entitlement.csv");
    private final List<NamedCsvRecord> lists = rows("lists.csv");
    private final List<NamedCsvRecord> days = rows("days.csv");
    private final WorkingDays calendar;

    AfterCareRules(WorkingDays calendar) {
        this.calendar = calendar;
    }

    /** @param reason code of the list REC; from one that is not known nothing follows */
    AfterCare follows(String reason) {
        return reasons.stream()
                .filter(row -> row.getField("code").equals(reason))
                .map(row -> AfterCare.valueOf(row.getField("follows")))
                .findFirst()
                .orElse(AfterCare.NOTHING);
    }

    /** The reasons on which a family is given the offer. */
    List<String> offered() {
        return reasons.stream()
                .map(row -> row.getField("code"))
                .filter(code -> follows(code) == AfterCare.OFFER)
                .toList();
    }

    /** What a previously looked-after child is entitled to. */
    List<String> entitlement() {
        return entitlement.stream().map(row -> row.getField("says")).toList();
    }

    /** How an offer can be given. */
    List<Choice> ways() {
        return lists.stream()
                .filter(row -> row.getField("list").equals("way"))
                .map(row -> Choice.of(row.getField("code"), row.getField("says")))
                .toList();
    }

    boolean isWay(String code) {
        return ways().stream().anyMatch(way -> code.equals(way.value()));
    }

    /** The last day for an offer to the family of a child of whom we learnt then that it left care. */
    LocalDate due(Instant learnt) {
        var day = learnt.atZone(Dates.LONDON).toLocalDate();
        return days.stream()
                .filter(row -> counts(row, day))
                .map(row -> calendar.plus(day, Integer.parseInt(row.getField("working_days")))
                        .due())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule for " + day));
    }

    private static boolean counts(NamedCsvRecord row, LocalDate day) {
        var last = row.getField("last_day");
        return !LocalDate.parse(row.getField("first_day")).isAfter(day)
                && (last.isEmpty() || !LocalDate.parse(last).isBefore(day));
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (var content = AfterCareRules.class.getResourceAsStream("/cohort/aftercare/" + file);
                var reader = CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(Objects.requireNonNull(content), StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
