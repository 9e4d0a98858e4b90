package org.virtualschool.cohort.importing.nationalreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.cohort.care.CollectionYear;
import org.virtualschool.cohort.importing.list.DateText;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.GivenList.Column;
import org.virtualschool.cohort.importing.reading.Unreadable;
import org.virtualschool.web.Dates;

/** The looked-after return (SSDA903) of one council: header and episodes, with whatever other tables lie beside them. */
public final class NationalReturn {

    private final Map<ReturnTable, ReturnLines> tables;
    private final Map<String, List<ReturnEpisode>> episodes = new LinkedHashMap<>();
    private final List<Integer> undated = new ArrayList<>();

    /** Until when each unaccompanied child is one; empty where the table does not say. */
    private final Map<String, Optional<LocalDate>> unaccompanied = new LinkedHashMap<>();

    private NationalReturn(Map<ReturnTable, ReturnLines> tables) {
        this.tables = tables;
        lines(ReturnTable.EPISODES).forEach(this::take);
        lines(ReturnTable.UNACCOMPANIED).forEach(line -> unaccompanied.put(line.child(), date(line.value("DUC"))));
    }

    /**
     * One list of children made of the tables; empty if none of the lists is a table of the return.
     *
     * @param lists by name of the file
     * @throws Unreadable if a file is of another kind, a table comes twice, or the episodes are missing
     */
    public static Optional<GivenList> read(Map<String, GivenList> lists) {
        var tables = new EnumMap<ReturnTable, ReturnLines>(ReturnTable.class);
        var others = new ArrayList<String>();
        lists.forEach((name, list) -> {
            var table = ReturnTable.of(list);
            table.ifPresentOrElse(
                    one -> {
                        if (tables.put(one, new ReturnLines(list)) != null) {
                            throw new Unreadable("Two of the files are the table of " + one.says()
                                    + " of the looked-after return (SSDA903). Send one of each.");
                        }
                    },
                    () -> others.add(name));
        });
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        if (!others.isEmpty()) {
            throw new Unreadable(others.size()
                    + " of the files have headings that no table of the looked-after return (SSDA903) has. Send the tables of the return"
                    + " alone, with their own headings.");
        }
        if (!tables.containsKey(ReturnTable.EPISODES)) {
            throw new Unreadable(
                    "This is part of the looked-after return (SSDA903) without its episodes, so it does not say who is looked after."
                            + " Send the episodes with it: choose all files of the return at once, or pack them into one ZIP file.");
        }
        return Optional.of(new NationalReturn(tables).list());
    }

    private void take(ReturnLines.Line line) {
        var began = date(line.value("DECOM"));
        var ended = date(line.value("DEC"));
        if (began.isEmpty() || (ended.isEmpty() && !line.value("DEC").isEmpty())) {
            undated.add(line.number());
            return;
        }
        episodes.computeIfAbsent(line.child(), child -> new ArrayList<>())
                .add(new ReturnEpisode(
                        line.number(),
                        began.get(),
                        line.value("RNE"),
                        line.value("LS"),
                        line.value("CIN"),
                        line.value("PLACE"),
                        line.value("PL_POST"),
                        ended.orElse(null),
                        line.value("REC")));
    }

    private GivenList list() {
        var chains = new LinkedHashMap<String, Episodes>();
        yearEnds().ifPresent(day -> episodes.forEach((child, some) -> chains.put(child, new Episodes(some, day))));
        var headed = lines(ReturnTable.HEADER);
        var named = headed.stream().map(ReturnLines.Line::child).toList();
        var missing = new LinkedHashMap<>(chains);
        named.forEach(missing::remove);
        var lines = Stream.concat(
                        headed.stream()
                                .filter(line -> chains.containsKey(line.child()))
                                .map(line -> child(line.number(), line.child(), chains)
                                        .headed(line)),
                        missing.entrySet().stream()
                                .map(one -> child(one.getValue().latest().line(), one.getKey(), chains)))
                .map(ReturnedChild::asLine)
                .toList();
        return new GivenList(columns(), lines, notes(chains, missing.size()));
    }

    /** A return does not say of which year it is: of the one in which its latest episode began, for nothing begins after its end. */
    private Optional<LocalDate> yearEnds() {
        return episodes.values().stream()
                .flatMap(List::stream)
                .map(ReturnEpisode::began)
                .max(Comparator.naturalOrder())
                .map(began -> CollectionYear.of(began).lastDay());
    }

    private ReturnedChild child(int line, String careId, Map<String, Episodes> chains) {
        var child = new ReturnedChild(line, careId, java.util.Objects.requireNonNull(chains.get(careId)));
        var until = unaccompanied.get(careId);
        return until == null ? child : child.unaccompanied(until.orElse(null));
    }

    private List<String> notes(Map<String, Episodes> chains, int withoutHeader) {
        var summary = new ReturnSummary(tables.containsKey(ReturnTable.HEADER), chains.values());
        var notes = new ArrayList<String>();
        notes.add(summary.size(lines(ReturnTable.HEADER).size()));
        yearEnds()
                .ifPresent(day -> notes.add("Read as the return of the year to " + Dates.day(day)
                        + ", in which its latest episode began."));
        HeaderUpns.of(lines(ReturnTable.HEADER)).words().ifPresent(notes::add);
        summary.shortBreaks().ifPresent(notes::add);
        if (withoutHeader > 0 && tables.containsKey(ReturnTable.HEADER)) {
            notes.add(ReturnSummary.number(withoutHeader, "child has", "children have")
                    + " episodes and no line in the header: taken without date of birth.");
        }
        if (!undated.isEmpty()) {
            notes.add(ReturnSummary.number(undated.size(), "episode was", "episodes were")
                    + " left out because a day cannot be read (rules 141, 147): " + ReturnSummary.lines(undated) + ".");
        }
        notes.addAll(summary.findings());
        notes.add(ReturnSummary.notTaken(tables));
        tables.values().stream()
                .flatMap(table -> table.notes().stream())
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    private List<ReturnLines.Line> lines(ReturnTable table) {
        var lines = tables.get(table);
        return lines == null ? List.of() : lines.naming();
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (var field : ReturnedChild.FIELDS) {
            columns.add(new Column(columns.size() + 1, field.label()));
        }
        return columns;
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(DateText.read(text)).flatMap(Given::value).map(LocalDate::parse);
    }
}
