package org.virtualschool.web.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date as its three fields hold it: what somebody typed, a real date or not. */
public record DateParts(String day, String month, String year) {

    public static final DateParts EMPTY = new DateParts("", "", "");

    public static DateParts of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new DateParts(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }
}
