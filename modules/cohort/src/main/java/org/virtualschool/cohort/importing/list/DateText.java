package org.virtualschool.cohort.importing.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as lists write it: day first, or year first, or with the month in words, or as Excel counts days. Never a guess. */
public final class DateText {

    private static final String TIME = "(?:[T ]+[0-9:.]+Z?)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})" + TIME);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})" + TIME);
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ \\-]([A-Za-z]{3,9})[ \\-,]+(\\d{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2}[/.\\- ](?:\\d{1,2}|[A-Za-z]{3,9})[/.\\- ]'?\\d{2}" + TIME);
    private static final Pattern EXCEL_DAYS = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private DateText() {}

    /** The date, or why it is none. */
    public static Given read(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return new Given.Held(text, "The year has only two digits. Write the date with four, such as 23/11/2014.");
        }
        try {
            return date(text)
                    .<Given>map(date -> new Given.Value(date.toString()))
                    .orElseGet(() -> new Given.Held(
                            text, "This is not a date. Write it as day/month/year, such as 23/11/2014."));
        } catch (DateTimeException e) {
            return new Given.Held(
                    text, "There is no such day. Check day and month; the day comes first, such as 23/11/2014.");
        }
    }

    private static Optional<LocalDate> date(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return Optional.of(LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1)));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return Optional.of(LocalDate.of(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
        }
        if (EXCEL_DAYS.matcher(text).matches()) {
            return Optional.of(EXCEL_DAY_ZERO.plusDays((long) Double.parseDouble(text)));
        }
        return inWords(WORDS.matcher(text));
    }

    private static Optional<LocalDate> inWords(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        var month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.UK).substring(0, 3)) + 1;
        return month == 0 ? Optional.empty() : Optional.of(LocalDate.of(number(words, 3), month, number(words, 1)));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
