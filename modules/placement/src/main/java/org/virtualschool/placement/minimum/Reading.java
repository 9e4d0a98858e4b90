package org.virtualschool.placement.minimum;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Dates;

/** A notice as a person reads it, on both sides alike. What is unknown says so. */
public final class Reading {

    private static final String NOT_KNOWN = "Not known";

    private Reading() {}

    /** What it tells. */
    public static List<Line> occasion(EducationMinimum content) {
        var occasion = content.occasion();
        return Stream.of(
                        new Line("What it tells", occasion.type().words()),
                        new Line(dayOf(occasion.type()), occasion.on() == null ? "" : Dates.day(occasion.on())),
                        new Line(
                                "Why",
                                occasion.endReason() == null
                                        ? ""
                                        : occasion.endReason().words()),
                        new Line("Next authority", occasion.nextAuthority() == null ? "" : occasion.nextAuthority()))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }

    private static String dayOf(NoticeType type) {
        return switch (type) {
            case CONSULTATION -> "Proposed from";
            case PLACEMENT, CHANGE, SCHOOL_CHANGE -> "From";
            case END -> "Last day";
            case NOT_PLACED -> "Since";
        };
    }

    /** The child. */
    public static List<Line> child(EducationMinimum content) {
        var child = content.child();
        return List.of(
                new Line("Name", child.name()),
                new Line("Date of birth", day(child.dateOfBirth())),
                new Line("Sex", known(child.sex())),
                new Line("Unique pupil number", known(child.upn())));
    }

    /** School, year and needs, and since when. */
    public static List<Line> education(EducationMinimum content) {
        var schooling = content.schooling();
        var lines = Stream.of(
                new Line("School year", year(schooling.yearGroup())),
                new Line("Present school", school(schooling.school())),
                new Line("What happens", schooling.plan().words()),
                new Line("Proposed school", school(schooling.proposed())),
                new Line("Special educational needs", schooling.sen().words()),
                new Line("Placed in the area from", day(content.placedFrom())));
        return lines.filter(line ->
                        schooling.plan() == SchoolPlan.MOVES || !line.label().equals("Proposed school"))
                .toList();
    }

    /** Whom to ask. */
    public static List<Line> contacts(EducationMinimum content) {
        var worker = content.socialWorker();
        var sender = content.sender();
        return List.of(
                new Line("Sent by", sender.name() + ", " + sender.role()),
                new Line("Virtual school", sender.desk()),
                new Line("Social worker", known(joined(worker.name(), worker.team()))));
    }

    /** A mark of everything that the lines say: if one letter changes, so does it. */
    public static String mark(Stream<Line> lines) {
        var text = lines.map(line -> line.label() + "\u001f" + line.value()).collect(Collectors.joining("\u001e"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** "Year 8", "Reception", "Not known" */
    public static String year(@Nullable Integer year) {
        return switch (year) {
            case null -> NOT_KNOWN;
            case 0 -> "Reception";
            case Integer number when number < 0 -> "Nursery";
            case Integer number -> "Year " + number;
        };
    }

    /** Its name and number, as far as they are known. */
    public static String school(EducationMinimum.School school) {
        var number = school.urn() == null ? null : "URN " + school.urn();
        return known(joined(school.name(), number));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? NOT_KNOWN : Dates.day(date);
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        var both = Stream.of(one, other).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return both.isEmpty() ? null : both;
    }

    private static String known(@Nullable String words) {
        return words == null || words.isBlank() ? NOT_KNOWN : words;
    }
}
