package org.virtualschool.cohort.importing.list;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Codes as lists write them: bare, in small letters, or with their text: "U6: Foster placement", "f) U6: Foster placement - not FFA". */
public final class CodeText {

    /** That something is so. */
    public static final String YES = "Yes";

    private static final String NO = "No";

    private static final Pattern NUMBERING = Pattern.compile("^[a-z]{1,2}\\)\\s*");
    private static final Pattern CODE =
            Pattern.compile("([A-Za-z]{1,2}\\d{1,2}[A-Za-z]?)(?![A-Za-z0-9]).*", Pattern.DOTALL);
    private static final Map<String, String> SEXES = Map.ofEntries(
            Map.entry("1", "M"),
            Map.entry("2", "F"),
            Map.entry("m", "M"),
            Map.entry("f", "F"),
            Map.entry("u", "U"),
            Map.entry("male", "M"),
            Map.entry("female", "F"),
            Map.entry("boy", "M"),
            Map.entry("girl", "F"),
            Map.entry("unknown", "U"),
            Map.entry("not known", "U"),
            Map.entry("not stated", "U"));
    private static final Pattern YEAR =
            Pattern.compile("(?:national curriculum |nc |school )?(?:years?|yr|y)?\\.?\\s*(\\d{1,2})");
    private static final Map<String, String> YEARS = Map.ofEntries(
            Map.entry("n1", "-2"),
            Map.entry("nursery 1", "-2"),
            Map.entry("-2", "-2"),
            Map.entry("n2", "-1"),
            Map.entry("nursery 2", "-1"),
            Map.entry("-1", "-1"),
            Map.entry("r", "0"),
            Map.entry("yr", "0"),
            Map.entry("year r", "0"),
            Map.entry("rec", "0"),
            Map.entry("reception", "0"));

    private CodeText() {}

    /** The code that the text begins with, in capitals. */
    static Optional<String> code(String text) {
        var matcher = CODE.matcher(withoutNumbering(text));
        return matcher.matches() ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    static Given yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.UK)) {
            case "y", "yes", "1", "true" -> new Given.Value(YES);
            case "n", "no", "0", "false" -> new Given.Value(NO);
            default -> new Given.Held(text, "This is neither yes nor no. Write Y or N.");
        };
    }

    static Given sex(String text) {
        var sex = SEXES.get(withoutNumbering(text).toLowerCase(Locale.UK));
        return sex == null
                ? new Given.Held(
                        text, "This is not a sex that the national return knows. Use M, F or U (1 and 2 until 2024).")
                : new Given.Value(sex);
    }

    static Given yearGroup(String text) {
        var plain = text.toLowerCase(Locale.UK);
        var named = YEARS.get(plain);
        if (named != null) {
            return new Given.Value(named);
        }
        var numbered = YEAR.matcher(plain);
        if (numbered.matches() && Integer.parseInt(numbered.group(1)) <= 14) {
            return new Given.Value(String.valueOf(Integer.parseInt(numbered.group(1))));
        }
        return new Given.Held(text, "This is not a year group. Use N1, N2, R or a number from 1 to 14.");
    }

    private static String withoutNumbering(String text) {
        return NUMBERING.matcher(text).replaceFirst("");
    }
}
