package org.virtualschool.access.stafflist;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people write year groups and days in a spreadsheet. */
final class LineReading {

    private static final Pattern YEAR = Pattern.compile("(-?\\d{1,2})");
    private static final Pattern SEPTEMBER = Pattern.compile("(?i)\\bsep\\b");
    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,2})(?:-|to)(\\d{1,2})");

    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "d/M/uuuu", "uuuu-M-d", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private LineReading() {}

    /** The year groups as numbers: "Year 7 to 9; Reception" is 7, 8, 9 and 0. Empty if a word of it is none. */
    static Optional<List<String>> years(String text) {
        var plain = text.toLowerCase(Locale.UK)
                .replaceAll("[–—]", "-")
                .replaceAll("\\byears?\\b", " ")
                .replaceAll("\\breception\\b", "0")
                .replaceAll("\\bnursery\\b", " ")
                .replaceAll("\\(?\\bn1\\b\\)?", "-2")
                .replaceAll("\\(?\\bn2\\b\\)?", "-1")
                .replaceAll("(?<=\\d)\\s*(-|to)\\s*(?=\\d)", "$1")
                .replaceAll("\\band\\b", " ");
        var years = new ArrayList<String>();
        for (var word : plain.strip().split("[\\s,;&]+")) {
            var one = YEAR.matcher(word);
            var several = FROM_TO.matcher(word);
            if (one.matches()) {
                years.add(one.group(1));
            } else if (several.matches()) {
                IntStream.rangeClosed(Integer.parseInt(several.group(1)), Integer.parseInt(several.group(2)))
                        .forEach(year -> years.add(String.valueOf(year)));
            } else {
                return Optional.empty();
            }
        }
        return years.isEmpty() ? Optional.empty() : Optional.of(years);
    }

    /** The day; empty if it is none. Spreadsheets write "Sep", where the English of Java's calendar wants "Sept". */
    static Optional<LocalDate> day(String text) {
        var plain = SEPTEMBER.matcher(text).replaceAll("Sept");
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(plain, format));
            } catch (DateTimeParseException notSo) {
                continue;
            }
        }
        return Optional.empty();
    }
}
