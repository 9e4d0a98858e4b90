package virtualschool.testing.demonstration;

import static virtualschool.testing.demonstration.WeeklyList.BORN;
import static virtualschool.testing.demonstration.WeeklyList.CARE_ID;
import static virtualschool.testing.demonstration.WeeklyList.FAMILY;
import static virtualschool.testing.demonstration.WeeklyList.FROM;
import static virtualschool.testing.demonstration.WeeklyList.GIVEN;
import static virtualschool.testing.demonstration.WeeklyList.PLACED;
import static virtualschool.testing.demonstration.WeeklyList.PLACEMENT;
import static virtualschool.testing.demonstration.WeeklyList.POSTCODE;
import static virtualschool.testing.demonstration.WeeklyList.SEX;
import static virtualschool.testing.demonstration.WeeklyList.UPN;
import static virtualschool.testing.demonstration.WeeklyList.WORKER_NUMBER;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Children as the data that a council sends to the Department for Education every day (children's social care, specification 0.7). */
public final class DailyPayload {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private DailyPayload() {}

    /** Everything of every child. @param authority the council's code */
    public static String of(String authority, List<InventedChild> children) {
        return written(authority, children.stream().map(DailyPayload::child).toList());
    }

    /** What one day changes: the placement of each of these children ended and another began. @param day on which they moved */
    public static String ofMoves(String authority, List<InventedChild> children, LocalDate day) {
        return written(
                authority,
                children.stream()
                        .map(child -> Map.of(
                                "la_child_id",
                                child.cell(CARE_ID),
                                "social_care_episodes",
                                episodes(
                                        child,
                                        List.of(
                                                Map.of(
                                                        "child_looked_after_placement_id", reference(child, 2),
                                                        "end_date", day.toString(),
                                                        "end_reason", "X1"),
                                                placement(child, 3, day.toString(), "P")))))
                        .toList());
    }

    private static String written(String authority, List<? extends Map<String, ?>> children) {
        return JSON.writeValueAsString(Map.of("la_code", Integer.valueOf(authority), "Children", children));
    }

    private static Map<String, Object> child(InventedChild child) {
        var placements = new ArrayList<Map<String, Object>>();
        var from = iso(child.cell(FROM));
        var placed = iso(child.cell(PLACED));
        if (from.compareTo(placed) < 0) {
            var first = new LinkedHashMap<>(placement(child, 1, from, "S"));
            first.put("end_date", placed);
            first.put("end_reason", "X1");
            placements.add(first);
        }
        placements.add(placement(child, 2, placed, placements.isEmpty() ? "S" : "P"));
        return Map.of(
                "la_child_id", child.cell(CARE_ID),
                "mis_child_id", "M" + child.cell(CARE_ID),
                "purge", false,
                "child_details",
                        Map.of(
                                "unique_pupil_number", child.cell(UPN),
                                "first_name", child.cell(GIVEN),
                                "surname", child.cell(FAMILY),
                                "date_of_birth", iso(child.cell(BORN)),
                                "sex", child.cell(SEX),
                                "ethnicity", "NOBT",
                                "postcode", child.cell(POSTCODE)),
                "social_care_episodes", episodes(child, placements));
    }

    private static List<Map<String, Object>> episodes(InventedChild child, List<? extends Map<String, ?>> placements) {
        return List.of(Map.of(
                "social_care_episode_id",
                "E" + child.cell(CARE_ID),
                "care_worker_details",
                List.of(Map.of("worker_id", child.cell(WORKER_NUMBER), "start_date", iso(child.cell(FROM)))),
                "child_looked_after_placements",
                placements));
    }

    private static Map<String, Object> placement(InventedChild child, int number, String start, String reason) {
        return Map.of(
                "child_looked_after_placement_id", reference(child, number),
                "start_date", start,
                "start_reason", reason,
                "placement_type", child.cell(PLACEMENT),
                "postcode", child.cell(POSTCODE));
    }

    private static String reference(InventedChild child, int number) {
        return child.cell(CARE_ID) + "-" + number;
    }

    private static String iso(String day) {
        return LocalDate.parse(day, DAY).toString();
    }
}
