package virtualschool.testing.demonstration;

import static virtualschool.testing.demonstration.WeeklyList.BORN;
import static virtualschool.testing.demonstration.WeeklyList.CARE_ID;
import static virtualschool.testing.demonstration.WeeklyList.FAMILY;
import static virtualschool.testing.demonstration.WeeklyList.FROM;
import static virtualschool.testing.demonstration.WeeklyList.GIVEN;
import static virtualschool.testing.demonstration.WeeklyList.LEGAL_STATUS;
import static virtualschool.testing.demonstration.WeeklyList.PLACED;
import static virtualschool.testing.demonstration.WeeklyList.PLACEMENT;
import static virtualschool.testing.demonstration.WeeklyList.POSTCODE;
import static virtualschool.testing.demonstration.WeeklyList.REASON;
import static virtualschool.testing.demonstration.WeeklyList.SCHOOL;
import static virtualschool.testing.demonstration.WeeklyList.SEX;
import static virtualschool.testing.demonstration.WeeklyList.TEAM;
import static virtualschool.testing.demonstration.WeeklyList.TO;
import static virtualschool.testing.demonstration.WeeklyList.UPN;
import static virtualschool.testing.demonstration.WeeklyList.URN;
import static virtualschool.testing.demonstration.WeeklyList.WORKER;
import static virtualschool.testing.demonstration.WeeklyList.WORKER_NUMBER;
import static virtualschool.testing.demonstration.WeeklyList.YEAR;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * The children of one invented council: about a third placed outside, some with awkward cases, the same for the same seed and day. The
 * first list is a council's opening position; {@link #thisWeek} is the list a week later.
 */
public final class InventedRoll {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<String> STATUSES = List.of("C2", "C2", "C2", "C1", "V2", "V2", "E1");
    private static final List<String> PLACEMENTS = List.of("U6", "U6", "U4", "U3", "K2", "P1", "U1");

    /** Every so many children one is the first social worker's, beginning after the awkward cases. */
    private static final int FIRST_WORKERS_SHARE = 23;

    private static final int FIRST_OF_THEM = 20;

    private final String council;
    private final LocalDate today;
    private final Random random;
    private final Places places;
    private final List<String> workers;

    /**
     * @param council its Department for Education code; also begins its children's social care ids
     * @param workers social workers; the first, who signs in, has a caseload of one child in twenty-three
     */
    public InventedRoll(String council, List<String> workers, LocalDate today, long seed) {
        this(council, workers, InventedSchools.FEW, List.of(), today, seed);
    }

    /** As the other, for a council whose children go to as many schools and who has these postcodes in its area. */
    public InventedRoll(
            String council, List<String> workers, int schools, List<String> postcodes, LocalDate today, long seed) {
        this.council = council;
        this.today = today;
        this.random = new Random(seed + Integer.parseInt(council));
        this.places = new Places(council, schools, postcodes, random);
        this.workers = workers;
    }

    /** The opening list. */
    public List<InventedChild> opening(int size) {
        var children = new ArrayList<InventedChild>(size);
        for (int i = 0; i < size; i++) {
            children.add(AwkwardCases.apply(i, child(i), today));
        }
        return children;
    }

    /** The list a week later: three new, five changed, one returned home, two not listed. */
    public List<InventedChild> thisWeek(List<InventedChild> opening) {
        var list = new ArrayList<>(opening);
        for (int i = 40; i < 45; i++) {
            list.set(i, moved(list.get(i)));
        }
        list.set(50, list.get(50).with(TO, DAY.format(today.minusDays(2))).with(REASON, "E4A"));
        list.remove(61);
        list.remove(60);
        for (int i = 0; i < 3; i++) {
            list.add(child(opening.size() + i)
                    .with(FROM, DAY.format(today.minusDays(1L + i)))
                    .with(PLACED, DAY.format(today.minusDays(1L + i))));
        }
        return list;
    }

    private InventedChild moved(InventedChild child) {
        return child.with(PLACED, DAY.format(today.minusDays(3))).with(POSTCODE, places.placement());
    }

    /** As the care system numbers its people: the first social worker of Calderdale is SW-381-01. */
    private String numberOf(String worker) {
        return "SW-%s-%02d".formatted(council, workers.indexOf(worker) + 1);
    }

    private InventedChild child(int number) {
        var age = random.nextInt(3, 18);
        var born = today.minusYears(age).minusDays(random.nextInt(1, 360));
        var from = latest(born.plusMonths(1), today.minusDays(random.nextInt(20, 1800)));
        var placed = latest(from, today.minusDays(random.nextInt(10, 900)));
        var cells = new LinkedHashMap<String, String>();
        cells.put(CARE_ID, council + "-" + (100_000 + number * 7));
        cells.put(GIVEN, pick(Lines.of("given-names.txt")));
        cells.put(FAMILY, pick(Lines.of("family-names.txt")));
        cells.put(BORN, DAY.format(born));
        cells.put(SEX, random.nextBoolean() ? "F" : "M");
        cells.put(UPN, InventedUpn.of(council, born, number));
        cells.put(LEGAL_STATUS, pick(STATUSES));
        cells.put(FROM, DAY.format(from));
        cells.put(PLACEMENT, pick(PLACEMENTS));
        cells.put(PLACED, DAY.format(placed));
        cells.put(POSTCODE, places.placement());
        var year = year(born);
        var school = places.school(year);
        cells.put(URN, school.urn());
        cells.put(SCHOOL, school.name());
        cells.put(YEAR, yearGroup(year));
        var worker = workers.size() == 1 || number % FIRST_WORKERS_SHARE == FIRST_OF_THEM
                ? workers.getFirst()
                : pick(workers.subList(1, workers.size()));
        cells.put(WORKER, worker);
        cells.put(WORKER_NUMBER, numberOf(worker));
        cells.put(TEAM, "Children looked after team " + (1 + workers.indexOf(worker) % 3));
        return new InventedChild(cells);
    }

    /** National curriculum year in the school year that began last September; 0 is reception, below come the nursery years. */
    private int year(LocalDate born) {
        var september = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
        var turned = september - born.getYear() - (born.getMonthValue() >= 9 ? 1 : 0);
        return turned - 4;
    }

    private static String yearGroup(int year) {
        return switch (year) {
            case -2, -3, -4 -> "N1";
            case -1 -> "N2";
            case 0 -> "R";
            default -> year > 13 ? "13" : Integer.toString(year);
        };
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
