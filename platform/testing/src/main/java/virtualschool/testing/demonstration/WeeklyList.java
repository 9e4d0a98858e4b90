package virtualschool.testing.demonstration;

import java.util.List;
import java.util.stream.Collectors;

/** Children as the file that a council's care system sends each week: commas, quotes where needed, dates as dd/mm/yyyy. */
public final class WeeklyList {

    static final String CARE_ID = "Social care id";
    static final String GIVEN = "Given name";
    static final String FAMILY = "Family name";
    static final String BORN = "Date of birth";
    static final String SEX = "Sex";
    static final String UPN = "UPN";
    static final String LEGAL_STATUS = "Legal status";
    static final String FROM = "Looked after from";
    static final String TO = "Looked after to";
    static final String REASON = "Reason ceased";
    static final String PLACEMENT = "Placement type";
    static final String PLACED = "Placement start";
    static final String POSTCODE = "Placement postcode";
    static final String URN = "School URN";
    static final String SCHOOL = "School name";
    static final String YEAR = "Year group";
    static final String WORKER = "Social worker";
    static final String WORKER_NUMBER = "Social worker ID";
    static final String TEAM = "Team";

    private static final List<String> COLUMNS = List.of(
            CARE_ID,
            GIVEN,
            FAMILY,
            BORN,
            SEX,
            UPN,
            LEGAL_STATUS,
            FROM,
            TO,
            REASON,
            PLACEMENT,
            PLACED,
            POSTCODE,
            URN,
            SCHOOL,
            YEAR,
            WORKER,
            WORKER_NUMBER,
            TEAM);

    private WeeklyList() {}

    /** The file's text. */
    public static String of(List<InventedChild> children) {
        var lines = children.stream()
                .map(child -> COLUMNS.stream()
                        .map(column -> quoted(child.cell(column)))
                        .collect(Collectors.joining(",")));
        return String.join(",", COLUMNS) + "\r\n"
                + lines.map(line -> line + "\r\n").collect(Collectors.joining());
    }

    /** The same file as one writes it who has no numbers and shortens names: "Northfield Br. Academy". */
    public static String withSchoolsInOtherWords(List<InventedChild> children) {
        return of(children.stream()
                .map(child ->
                        child.with(URN, "").with(SCHOOL, child.cell(SCHOOL).replaceFirst("([a-z]{2})[a-z]+ ", "$1. ")))
                .toList());
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
