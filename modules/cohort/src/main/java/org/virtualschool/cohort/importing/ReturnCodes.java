package org.virtualschool.cohort.importing;

import java.time.LocalDate;
import org.virtualschool.cohort.care.CareCodes;
import org.virtualschool.cohort.care.CareCodes.CareCode;
import org.virtualschool.cohort.care.CareCodes.CodeList;
import org.virtualschool.cohort.care.CollectionYear;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.KnownCodes;

/** The published code lists, as a list is held against them. */
final class ReturnCodes implements KnownCodes {

    private final CareCodes codes;

    ReturnCodes(CareCodes codes) {
        this.codes = codes;
    }

    @Override
    public Standing standing(Field field, String code, LocalDate on) {
        var year = CollectionYear.of(on).ends();
        return codes.find(CodeList.valueOf(field.name()), code)
                .map(known -> standing(known, year))
                .orElseGet(Standing.Unknown::new);
    }

    private static Standing standing(CareCode code, int year) {
        return code.isOf(year) ? new Standing.Current() : new Standing.OtherYears(code.years());
    }
}
