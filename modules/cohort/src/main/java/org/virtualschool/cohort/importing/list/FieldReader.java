package org.virtualschool.cohort.importing.list;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.access.Staff;
import org.virtualschool.cohort.care.CollectionYear;
import org.virtualschool.cohort.importing.list.KnownCodes.Standing;
import org.virtualschool.directory.Postcode;

/** Reads one value of one field. What cannot be taken is held with a reason; nothing is ever lost or guessed. */
final class FieldReader {

    private static final int LONGEST = 200;
    private static final int LONGEST_PROTECTED = 500;
    private static final Map<Field, String> LISTS = new EnumMap<>(Map.of(
            Field.LEGAL_STATUS, "C2",
            Field.CATEGORY_OF_NEED, "N1",
            Field.REASON_CEASED, "E4A",
            Field.PLACEMENT_TYPE, "U6"));

    private final KnownCodes codes;
    private final LocalDate today;

    FieldReader(KnownCodes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /** What was made of a value, and what a person should know about it. */
    record Reading(Given given, Optional<String> remark) {
        static Reading of(Given given) {
            return new Reading(given, Optional.empty());
        }

        static Reading taken(String text, String remark) {
            return new Reading(new Given.Value(text), Optional.of(remark));
        }
    }

    /** @param lastDay the last day of which the list tells: the codes of the return are those of its year */
    Reading read(Field field, String cell, LocalDate lastDay) {
        var text = cell.strip();
        if (text.isEmpty()) {
            return Reading.of(new Given.Empty());
        }
        if (text.startsWith("#N/A")
                || text.startsWith("#REF!")
                || text.startsWith("#VALUE!")
                || text.startsWith("#NAME?")) {
            return Reading.of(new Given.Held(
                    text, "Excel shows an error here. Mend it in the list, or enter the value by hand."));
        }
        return switch (field) {
            case DATE_OF_BIRTH, LOOKED_AFTER_FROM, LOOKED_AFTER_TO, PLACEMENT_START ->
                Reading.of(notAfterToday(field, DateText.read(text)));
            case SEX -> Reading.of(CodeText.sex(text));
            case YEAR_GROUP -> Reading.of(CodeText.yearGroup(text));
            case UNACCOMPANIED -> Reading.of(CodeText.yesOrNo(text));
            case UPN -> upn(text);
            case LEGAL_STATUS, CATEGORY_OF_NEED, REASON_CEASED, PLACEMENT_TYPE -> code(field, text, lastDay);
            case SOCIAL_WORKER_NUMBER -> Reading.of(text(text, Staff.LONGEST_NUMBER));
            case PLACEMENT_POSTCODE -> Reading.of(postcode(text));
            default -> Reading.of(text(field, text));
        };
    }

    private static Given text(Field field, String text) {
        return text(text, field.isProtected() ? LONGEST_PROTECTED : LONGEST);
    }

    private static Given text(String text, int longest) {
        return text.length() <= longest
                ? new Given.Value(text)
                : new Given.Held(text, "The text is longer than " + longest + " characters. Shorten it in the list.");
    }

    private Given notAfterToday(Field field, Given given) {
        var future = given.value().map(LocalDate::parse).filter(date -> date.isAfter(today));
        if (future.isEmpty()) {
            return given;
        }
        var reason = field == Field.DATE_OF_BIRTH
                ? "The date of birth is in the future. Check day, month and year."
                : "The date is in the future. Correct it, or send it again once the day has come.";
        return new Given.Held(given.value().orElseThrow(), reason);
    }

    private Reading code(Field field, String text, LocalDate lastDay) {
        var code = CodeText.code(text);
        var standing = code.map(known -> codes.standing(field, known, lastDay)).orElseGet(Standing.Unknown::new);
        return switch (standing) {
            case Standing.Current current -> Reading.of(new Given.Value(code.orElseThrow()));
            case Standing.OtherYears(String years) ->
                Reading.taken(
                        code.orElseThrow(),
                        "The national list has this code for other years ("
                                + years + "), not for the year to 31 March "
                                + CollectionYear.of(lastDay).ends() + ". It was taken; check it.");
            case Standing.Unknown unknown ->
                Reading.of(new Given.Held(
                        text,
                        "This is not a code of the national list. Use the code, with or without its text, such as "
                                + LISTS.get(field) + "."));
        };
    }

    private static Given postcode(String text) {
        return Postcode.parse(text)
                .<Given>map(postcode -> new Given.Value(postcode.written()))
                .orElseGet(() -> new Given.Held(text, "This is not a postcode. Write it as on an envelope."));
    }

    private static Reading upn(String text) {
        var kept = Upn.written(text);
        if (Upn.saysWhyNone(kept)) {
            return Reading.taken(kept, "This is a code for why there is no UPN. Enter the UPN when it is known.");
        }
        if (kept.length() > LONGEST) {
            return Reading.of(text(Field.UPN, text));
        }
        var verdict = Upn.of(kept);
        if (!verdict.shape()) {
            return Reading.taken(
                    kept,
                    "This has not the shape of a UPN: a letter and 12 characters. It was kept; check it with the school.");
        }
        if (!verdict.checkLetter()) {
            return Reading.taken(
                    kept,
                    "The first letter does not fit the digits of this UPN. It was kept; check it with the school.");
        }
        if (!verdict.authority()) {
            return Reading.taken(
                    kept, "No authority has the number in this UPN. It was kept; check it with the school.");
        }
        return !kept.equals(text)
                ? Reading.taken(kept, "The UPN was written with spaces or small letters; it is kept without.")
                : Reading.of(new Given.Value(kept));
    }
}
