package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;

/** Checks what was typed of a home's telling. */
@Component
class HomeChecking {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST = 200;
    private static final int LONGEST_URN = 20;

    private final Choices choices;
    private final Authorities authorities;
    private final Clock clock;

    HomeChecking(Choices choices, Authorities authorities, Clock clock) {
        this.choices = choices;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** What is wrong, by field, each with what to do. */
    Map<String, String> problems(HomeForm sent) {
        var found = new LinkedHashMap<String, String>();
        if (isBlankOrLong(sent.home(), LONGEST)) {
            found.put("home", "Enter the name of the home, in at most 200 characters");
        }
        if (HomeForm.text(sent.urn()).length() > LONGEST_URN) {
            found.put("urn", "Enter at most 20 characters");
        }
        names(sent, found);
        days(sent, found);
        codes(sent, found);
        return found;
    }

    private void names(HomeForm sent, Map<String, String> found) {
        if (isBlankOrLong(sent.givenName(), LONGEST_NAME)) {
            found.put("givenName", "Enter the first name, in at most 100 characters");
        }
        if (isBlankOrLong(sent.familyName(), LONGEST_NAME)) {
            found.put("familyName", "Enter the family name, in at most 100 characters");
        }
        if (HomeForm.text(sent.reviewer()).length() > LONGEST) {
            found.put("reviewer", "Enter at most 200 characters");
        }
    }

    private void days(HomeForm sent, Map<String, String> found) {
        var today = LocalDate.now(clock);
        if (!isWithin(sent.dateOfBirth(), today.minusYears(25), today)) {
            found.put("dateOfBirth", "Enter the date of birth");
        }
        var first = today.minusYears(20);
        if (sent.admittedOn() == null && sent.dischargedOn() == null) {
            found.put("admittedOn", "Enter when the child was admitted, or when it was discharged");
        }
        if (sent.admittedOn() != null && !isWithin(sent.admittedOn(), first, today.plusMonths(1))) {
            found.put("admittedOn", "Enter a day of the last 20 years, or within a month");
        }
        if (sent.dischargedOn() != null
                && !isWithin(sent.dischargedOn(), earliest(sent.admittedOn(), first), today.plusMonths(1))) {
            found.put("dischargedOn", "Enter a day after the admission, at most a month ahead");
        }
    }

    private static LocalDate earliest(@Nullable LocalDate admitted, LocalDate otherwise) {
        return admitted == null ? otherwise : admitted;
    }

    private void codes(HomeForm sent, Map<String, String> found) {
        if (!isEmptyOr(Asked.SEX, sent.sex())) {
            found.put("sex", "Choose one from the list");
        }
        if (!isEmptyOr(Asked.LEGAL_STATUS, sent.legalBasis())) {
            found.put("legalBasis", "Choose one from the list");
        }
        if (!HomeForm.text(sent.placing()).isEmpty() && authority(sent.placing()) == null) {
            found.put("placing", "Choose an authority from the list");
        }
        if (sent.plan() == null) {
            found.put("plan", "Choose whether there is a plan");
        }
        if (!HomeForm.text(sent.maintainedBy()).isEmpty() && authority(sent.maintainedBy()) == null) {
            found.put("maintainedBy", "Choose an authority from the list");
        }
    }

    private boolean isEmptyOr(String list, @Nullable String code) {
        return HomeForm.text(code).isEmpty()
                || choices.offered(list, HomeForm.text(code)).isPresent();
    }

    private static boolean isBlankOrLong(@Nullable String typed, int longest) {
        var words = HomeForm.text(typed);
        return words.isEmpty() || words.length() > longest;
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** The current authority with this code; null for none. */
    @Nullable
    Authority authority(@Nullable String code) {
        return AuthorityCode.parse(HomeForm.text(code))
                .flatMap(authorities::byCode)
                .filter(Authority::current)
                .orElse(null);
    }
}
