package org.virtualschool.cohort.importing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.care.CareCodes.CodeList;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.web.Dates;

/** What changes, as a person reads it: dates in words, codes with their meaning. */
record ChangeWords(CareCodes codes) {

    String before(FieldChange change) {
        return words(change.field(), change.before());
    }

    String after(FieldChange change) {
        return words(change.field(), change.after());
    }

    private String words(Field field, @Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        return switch (field) {
            case DATE_OF_BIRTH, LOOKED_AFTER_FROM, LOOKED_AFTER_TO, PLACEMENT_START ->
                Dates.day(LocalDate.parse(value));
            case LEGAL_STATUS, CATEGORY_OF_NEED, REASON_CEASED, PLACEMENT_TYPE ->
                code(CodeList.valueOf(field.name()), value);
            case YEAR_GROUP -> year(Integer.parseInt(value));
            default -> value;
        };
    }

    private String code(CodeList list, String code) {
        var says = codes.says(list, code);
        return says.equals(code) ? code : code + ": " + says;
    }

    private static String year(int year) {
        return switch (year) {
            case -2 -> "N1";
            case -1 -> "N2";
            case 0 -> "Reception";
            default -> "Year " + year;
        };
    }
}
