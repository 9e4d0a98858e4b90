package org.virtualschool.cohort.importing.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.virtualschool.web.CsvFile;

/** Text whose values are set apart by a character: the one a first line {@code sep=…} names, else the one that fits the rows best. */
final class DelimitedText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|', '^', '\u001f', '\u0001');
    private static final Pattern NAMED = Pattern.compile("\"?sep=(.)\"?(\r\n|\r|\n|$)");
    private static final int SAMPLE = 50;
    private static final int MOST_LINES = 200_000;

    private DelimitedText() {}

    static GivenList read(byte[] content, Predicate<String> known) {
        var decoded = Encoding.decode(content);
        var text = decoded.text();
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(
                    "The file is not a text file. Save the list as CSV UTF-8 or as an Excel workbook (.xlsx).");
        }
        if (text.isBlank()) {
            throw new Unreadable("The file is empty. Export the list again and check that it has rows.");
        }
        var named = NAMED.matcher(text);
        var names = named.lookingAt();
        var body = names ? text.substring(named.end()) : text;
        var separator = names ? named.group(1).charAt(0) : bestSeparator(body);
        var notes = new ArrayList<String>();
        decoded.note().ifPresent(notes::add);
        return Headings.over(rows(body, separator, names ? 1 : 0, MOST_LINES), known, notes);
    }

    private static List<Raw> rows(String text, char separator, int linesBefore, int most) {
        var rows = new ArrayList<Raw>();
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        var records = reader.iterator();
        var last = linesBefore;
        try {
            while (rows.size() < most && records.hasNext()) {
                var row = records.next();
                last = linesBefore + Math.toIntExact(row.getStartingLineNumber());
                rows.add(new Raw(
                        last, row.getFields().stream().map(CsvFile::restored).toList()));
            }
        } catch (CsvParseException e) {
            throw new Unreadable("There is a quotation mark in the wrong place in or after line " + (last + 1)
                    + ": one is opened and not closed, or text follows a closed one. Put the whole value in quotation marks"
                    + " and double those inside it.");
        }
        if (rows.size() == MOST_LINES) {
            throw new Unreadable("The file has more than 200,000 lines. Send only the list of children.");
        }
        return rows;
    }

    /** The separator that splits the first rows into the same number of values, more than one; of several, into the most. */
    private static char bestSeparator(String text) {
        var best = Optional.<Fit>empty();
        for (var separator : SEPARATORS) {
            var fit = fit(text, separator);
            if (fit.isPresent() && (best.isEmpty() || fit.get().betterThan(best.get()))) {
                best = fit;
            }
        }
        return best.map(Fit::separator)
                .orElseThrow(() ->
                        new Unreadable("The file has only one column, or its columns cannot be told apart. Save the"
                                + " list as CSV UTF-8 (comma delimited) or as an Excel workbook (.xlsx)."));
    }

    private static Optional<Fit> fit(String text, char separator) {
        List<Raw> rows;
        try {
            rows = rows(text, separator, 0, SAMPLE);
        } catch (Unreadable e) {
            rows = quotesAside(text, separator);
        }
        var wide = rows.stream().filter(row -> !row.blank()).toList();
        var widest = wide.stream().mapToInt(row -> row.values().size()).max().orElse(0);
        if (widest < 2) {
            return Optional.empty();
        }
        var even = wide.stream().filter(row -> row.values().size() == widest).count();
        return Optional.of(new Fit(separator, (double) even / wide.size(), widest));
    }

    /** For a text with a misplaced quotation mark: its first line, so that the fault is named and not the separator. */
    private static List<Raw> quotesAside(String text, char separator) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return List.of(new Raw(1, List.of(first.split(Pattern.quote(String.valueOf(separator)), -1))));
    }

    private record Fit(char separator, double even, int width) {
        boolean betterThan(Fit other) {
            return even > other.even + 0.2 || (even > other.even - 0.2 && width > other.width);
        }
    }
}
