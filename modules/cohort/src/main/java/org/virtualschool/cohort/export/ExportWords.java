package org.virtualschool.cohort.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.cohort.SchoolReach;
import org.virtualschool.cohort.export.ExportRowQueries.ExportRow;
import org.virtualschool.cohort.roll.RollColumn;
import org.virtualschool.cohort.roll.YearGroup;
import org.virtualschool.cohort.send.SenCodes;
import org.virtualschool.cohort.send.SenCodes.CodeList;
import org.virtualschool.directory.Authorities;

/** The headings and cells of a file. Dates are as spreadsheets sort them: 2026-03-31. */
@Component
class ExportWords {

    private final Authorities authorities;
    private final SenCodes sen;

    ExportWords(Authorities authorities, SenCodes sen) {
        this.authorities = authorities;
        this.sen = sen;
    }

    List<String> headings(List<RollColumn> columns) {
        return Stream.concat(
                        Stream.of("Family name", "Given name"), columns.stream().map(RollColumn::says))
                .toList();
    }

    @Transactional(readOnly = true)
    Stream<List<String>> lines(List<RollColumn> columns, List<ExportRow> rows) {
        var hosts = new LinkedHashMap<String, String>();
        authorities.current().forEach(authority -> hosts.put(authority.code().value(), authority.name()));
        return rows.stream().map(row -> line(columns, row, hosts));
    }

    private List<String> line(List<RollColumn> columns, ExportRow row, Map<String, String> hosts) {
        var cells = new ArrayList<>(List.of(row.familyName(), row.givenName()));
        columns.forEach(column -> cells.add(cell(column, row, hosts)));
        return cells;
    }

    private String cell(RollColumn column, ExportRow row, Map<String, String> hosts) {
        return switch (column) {
            case YEAR -> row.year().map(YearGroup::says).orElse("");
            case SCHOOL -> told(row, row.school().orElse(""));
            case PLACED -> told(row, placed(row, hosts));
            case WORKER -> row.worker().orElse("");
            case REFERENCE -> row.reference();
            case STATUS -> row.status().says();
            case BORN -> row.born().map(String::valueOf).orElse("");
            case UPN -> row.upn().orElse("");
            case SEN ->
                row.sen()
                        .flatMap(code -> sen.find(CodeList.PROVISION, code))
                        .map(SenCodes.SenCode::label)
                        .orElse("");
        };
    }

    /** Whoever is given the file reads that it must not be passed on. */
    private static String told(ExportRow row, String where) {
        if (row.hidden()) {
            return SchoolReach.SAYS;
        }
        return row.confidential() && !where.isEmpty()
                ? where + " (" + SchoolReach.SAYS.toLowerCase(Locale.UK) + ")"
                : where;
    }

    private static String placed(ExportRow row, Map<String, String> hosts) {
        var host = row.host().map(code -> hosts.getOrDefault(code, code)).orElse("");
        return switch (row.distance()) {
            case IN_AREA -> "In area";
            case OUT_OF_AREA, AT_A_DISTANCE -> host.isEmpty() ? "Out of area" : "Out of area: " + host;
            case UNKNOWN -> host;
        };
    }
}
