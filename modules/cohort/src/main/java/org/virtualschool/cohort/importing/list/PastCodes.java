package org.virtualschool.cohort.importing.list;

import static org.virtualschool.cohort.importing.list.Field.CARE_HISTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.virtualschool.cohort.importing.list.KnownCodes.Standing;
import org.virtualschool.cohort.importing.reading.GivenCare;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;

/** Holds the codes of a child's past care against the lists of the years in which they were used. */
final class PastCodes {

    private final KnownCodes codes;
    private final LocalDate today;

    PastCodes(KnownCodes codes, LocalDate today) {
        this.codes = codes;
        this.today = today;
    }

    /** The child with the past that can be taken, and remarks on the rest: nothing is left out unsaid. */
    ImportedChild check(ImportedChild child, GivenCare given) {
        if (given.equals(GivenCare.NONE)) {
            return child;
        }
        var check = new Check();
        var care = new GivenCare(
                check.reasons(given.inCare()),
                check.coded(given.legalStatuses(), Field.LEGAL_STATUS),
                check.coded(given.needs(), Field.CATEGORY_OF_NEED),
                check.placements(given.placements()),
                given.unaccompanied(),
                given.fed(),
                given.deleted());
        var checked = child.telling(care);
        for (var words : check.words()) {
            checked = checked.remarking(CARE_HISTORY, words);
        }
        return checked;
    }

    private final class Check {

        private int unknown;
        /** In which years the codes are that are not of their own. */
        private final Set<String> otherYears = new TreeSet<>();

        List<Span> coded(List<Span> given, Field field) {
            var known = new ArrayList<Span>();
            for (var span : given) {
                var code = code(span, field);
                if (!code.isEmpty()) {
                    known.add(span.coded(code));
                }
            }
            return known;
        }

        List<Span> reasons(List<Span> given) {
            return given.stream()
                    .map(span -> span.coded(code(span, Field.REASON_CEASED)))
                    .toList();
        }

        List<Span> placements(List<Span> given) {
            return given.stream()
                    .map(span -> span.coded(code(span, Field.PLACEMENT_TYPE)))
                    .filter(span -> !span.code().isEmpty() || !span.postcode().isEmpty())
                    .toList();
        }

        /** The code as its list has it; empty for one that no list has. */
        private String code(Span span, Field field) {
            if (span.code().isEmpty()) {
                return "";
            }
            var code = CodeText.code(span.code()).orElse(span.code());
            var lastDay = span.to() == null
                    ? today
                    : Objects.requireNonNull(span.to()).minusDays(1);
            var then = codes.standing(field, code, lastDay);
            return switch (then) {
                case Standing.Current current -> code;
                case Standing.OtherYears(String years) -> {
                    otherYears.add(years);
                    yield code;
                }
                case Standing.Unknown none -> {
                    unknown++;
                    yield "";
                }
            };
        }

        List<String> words() {
            var words = new ArrayList<String>();
            if (unknown > 0) {
                words.add(
                        "A code of an earlier episode is in no year of the national list and was left out. Correct it in the care system.");
            }
            if (!otherYears.isEmpty()) {
                words.add("A code of an earlier episode is in the national list of other years ("
                        + String.join(", ", otherYears) + "), not of its own. It was taken; check it.");
            }
            return words;
        }
    }
}
