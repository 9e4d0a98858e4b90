package org.virtualschool.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.virtualschool.web.ui.DateParts;

/** How a date's three fields travel as one value: a real date as 2026-11-28, anything else as it was typed, with slashes. */
public final class ThreePartDate {

    private ThreePartDate() {}

    /** Empty when nothing was typed; 28/13/2026 when it is no real date. A month may be typed as a word. */
    public static String joined(String day, String month, String year) {
        if (day.isBlank() && month.isBlank() && year.isBlank()) {
            return "";
        }
        try {
            return LocalDate.of(number(year, 4), month(month), number(day, 2)).toString();
        } catch (DateTimeException | NumberFormatException e) {
            return day + "/" + month + "/" + year;
        }
    }

    static DateParts parts(String joined) {
        var typed = joined.split("/", 3);
        if (typed.length == 3) {
            return new DateParts(typed[0], typed[1], typed[2]);
        }
        try {
            return joined.isEmpty() ? DateParts.EMPTY : DateParts.of(LocalDate.parse(joined));
        } catch (DateTimeException e) {
            return new DateParts(joined, "", "");
        }
    }

    private static int month(String typed) {
        var word = typed.strip().toUpperCase(Locale.UK);
        for (var month : java.time.Month.values()) {
            if (word.length() >= 3 && month.name().startsWith(word)) {
                return month.getValue();
            }
        }
        return number(typed, 2);
    }

    private static int number(String typed, int digits) {
        var number = typed.strip();
        if (number.length() > digits || (digits == 4 && number.length() != 4)) {
            throw new NumberFormatException();
        }
        return Integer.parseInt(number);
    }
}
