package org.virtualschool.placement.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.DataTable;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates;
import org.virtualschool.directory.TermDates.HalfTerm;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.Whose;
import org.virtualschool.directory.WorkingDayCalendar;
import org.virtualschool.directory.WorkingDayCount;
import org.virtualschool.directory.WorkingDays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** England's bank holidays as the product has them, and the made-up term dates and closure days of calendar.csv. */
final class CalendarsOnPaper implements WorkingDays, TermCalendars {

    static final Whose CALDERDALE = new OfAuthority(new AuthorityCode("381"));

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DataTable MADE_UP = DataTable.of(CalendarsOnPaper.class, "/placement/clock/calendar.csv");

    private final TreeMap<LocalDate, String> holidays = new TreeMap<>();

    CalendarsOnPaper() {
        try (var file = Objects.requireNonNull(
                WorkingDays.class.getResourceAsStream("/directory/bank-holidays/bank-holidays.json"))) {
            JsonMapper.shared()
                    .readTree(file)
                    .get("divisions")
                    .get("common.nations.england-and-wales_slug")
                    .valueStream()
                    .filter(JsonNode::isArray)
                    .flatMap(JsonNode::valueStream)
                    .forEach(each -> holidays.put(
                            LocalDate.parse(each.get("date").asString(), WRITTEN),
                            each.get("title").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LocalDate> closureDays() {
        return daysOf("council-closed");
    }

    @Override
    public WorkingDayCalendar calendar() {
        return calendar(List.of());
    }

    @Override
    public WorkingDayCalendar calendar(Collection<LocalDate> closures) {
        return new WorkingDayCalendar(holidays, List.copyOf(closures));
    }

    @Override
    public WorkingDayCount plus(LocalDate from, int days) {
        return calendar().plus(from, days);
    }

    @Override
    public Known known() {
        var england = calendar();
        return nearest -> new SchoolDayCalendar(england, nearest.contains(CALDERDALE) ? all() : List.of());
    }

    @Override
    public List<TermDates> all() {
        return spans("half-term")
                .collect(Collectors.groupingBy(each -> TermDates.schoolYearOf(each.first())))
                .entrySet()
                .stream()
                .map(year -> new TermDates(CALDERDALE, year.getKey(), year.getValue(), closedIn(year.getKey())))
                .toList();
    }

    @Override
    public Optional<TermDates> of(Whose whose, int schoolYear) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void record(TermDates dates) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void withdraw(Whose whose, int schoolYear) {
        throw new UnsupportedOperationException();
    }

    private static List<LocalDate> closedIn(int schoolYear) {
        return daysOf("closed-to-pupils").stream()
                .filter(day -> TermDates.schoolYearOf(day) == schoolYear)
                .toList();
    }

    private static List<LocalDate> daysOf(String kind) {
        return spans(kind)
                .flatMap(each -> each.first().datesUntil(each.last().plusDays(1)))
                .toList();
    }

    private static Stream<HalfTerm> spans(String kind) {
        return MADE_UP.rows().stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> new HalfTerm(
                        row.day("first").orElseThrow(), row.day("last").orElseThrow()));
    }
}
