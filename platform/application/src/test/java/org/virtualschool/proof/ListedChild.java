package org.virtualschool.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One child of a council's weekly list, and what the roll says once the lists are taken: the model that answers are compared with. Three are
 * placed in the other councils, one is adopted after the next council was told of it, one left care, one has a placement nobody can find, two have no school.
 */
record ListedChild(String council, int number) {

    static final int CHILDREN = 12;
    static final int NOT_NAMED_LATER = 4;
    static final String URN = "100000";

    static final String HEADS =
            "Social care id,Given name,Family name,Date of birth,Sex,Legal status,Looked after from,Placement type,Placement start,"
                    + "Placement postcode,School URN,Year group,Social worker,Team,Looked after to,Reason ceased\r\n";

    static Stream<ListedChild> of(String council) {
        return IntStream.range(0, CHILDREN).mapToObj(number -> new ListedChild(council, number));
    }

    /** The list of the first week. */
    static String list(String council) {
        return HEADS + of(council).map(child -> child.line("", "")).collect(Collectors.joining());
    }

    /** A week later: one child adopted, one out of care, one not named. */
    static String laterList(String council) {
        return HEADS
                + of(council)
                        .filter(child -> child.number != NOT_NAMED_LATER)
                        .map(ListedChild::laterLine)
                        .collect(Collectors.joining());
    }

    /** Two accounts of one past time in care of a child who stays, and that it is unaccompanied, as a return would tell them. */
    static String pastReturn(String council) {
        var child = new ListedChild(council, 0);
        return "<EXPSSDA903><CHILD><HEADER><CHILDID>" + child.careId()
                + "</CHILDID><UASC>1</UASC><DUC>01/01/2031</DUC></HEADER>"
                + episode("01/01/2019", "S", "V2", "01/05/2019", "X1")
                + episode("01/03/2019", "L", "C1", "01/06/2019", "E4A")
                + "</CHILD></EXPSSDA903>";
    }

    private static String episode(String began, String why, String status, String ended, String reason) {
        return "<EPISODE><DECOM>" + began + "</DECOM><RNE>" + why + "</RNE><LS>" + status
                + "</LS><CIN>N1</CIN><PL>U6</PL><DEC>" + ended + "</DEC><REC>" + reason + "</REC></EPISODE>";
    }

    /** The placement of one child who stays, as the daily data tells of it. */
    static Map<String, Object> dailyFeed(String council) {
        var placement = Map.of(
                "child_looked_after_placement_id",
                "P1",
                "start_date",
                "2025-04-01",
                "start_reason",
                "P",
                "placement_type",
                "U6");
        return Map.of(
                "la_child_id",
                new ListedChild(council, 0).careId(),
                "social_care_episodes",
                List.of(Map.of("child_looked_after_placements", List.of(placement))));
    }

    /** A list that has another name for one child who stays. */
    static String renaming(String council) {
        return "Social care id,Family name\r\n" + new ListedChild(council, 0).careId() + ",Renamed\r\n";
    }

    /** The same child as every list has it. */
    static String firstOfTheList(String council) {
        return HEADS + new ListedChild(council, 0).laterLine();
    }

    /** Whether another council is told of the child. */
    boolean told() {
        return number >= CHILDREN - others().size();
    }

    boolean adopted() {
        return number == 5;
    }

    boolean leftCare() {
        return number == 6;
    }

    boolean onTheCaseload() {
        return number < 3;
    }

    int year() {
        return 3 + number % 4;
    }

    boolean atSchool() {
        return number % 6 != 2;
    }

    String worker() {
        return "Worker " + word() + " " + number % 2;
    }

    /** Department for Education code of the authority where the child is placed. */
    Optional<String> host() {
        return number == 2 ? Optional.empty() : Optional.of(Places.codeOf(hostCouncil()));
    }

    String area() {
        return number == 2 ? "unknown" : told() ? "out" : "in";
    }

    String careId() {
        return council + "-" + word() + "-" + number;
    }

    String familyName() {
        return "Family" + word() + number;
    }

    private String word() {
        return told() ? Canaries.told(council) : Canaries.of(council);
    }

    private String hostCouncil() {
        if (adopted()) {
            var councils = FourCouncils.COUNCILS;
            return councils.get((councils.indexOf(council) + 1) % councils.size());
        }
        return told() ? others().get(CHILDREN - 1 - number) : council;
    }

    private List<String> others() {
        return FourCouncils.COUNCILS.stream()
                .filter(other -> !other.equals(council))
                .toList();
    }

    private String laterLine() {
        return adopted() ? line("01/11/2026", "E11") : leftCare() ? line("01/11/2026", "E46") : line("", "");
    }

    private String line(String until, String why) {
        return String.join(
                        ",",
                        careId(),
                        "Given" + word(),
                        familyName(),
                        number == 1 ? "31/02/2015" : "01/0" + (1 + number % 9) + "/2016",
                        "F",
                        "C2",
                        "01/03/2024",
                        "U6",
                        "01/04/2025",
                        number == 2 ? "NOWHERE AT ALL" : Places.postcodeIn(hostCouncil()),
                        atSchool() ? URN : "",
                        Integer.toString(year()),
                        worker(),
                        "Team " + word(),
                        until,
                        why)
                + "\r\n";
    }
}
