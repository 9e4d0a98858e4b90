package org.virtualschool.access.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.virtualschool.access.Scope;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.tenancy.Team;
import org.virtualschool.web.Form;

/**
 * What a form about a role means, or everything that is wrong with it, by field. A role that the reader may not give, and a team of
 * another authority, are answered like those that do not exist.
 */
public final class Reading {

    /** As forms send that somebody is to reach the years of the team chosen. */
    public static final String YEARS_OF_TEAM = "team";

    private static final String TEAM = "team";
    private static final int EARLIEST_YEAR = -2;
    private static final int LATEST_YEAR = 14;
    private static final int LARGEST_URN = 999_999;

    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Offer offer;
    private final LocalDate today;

    private Reading(Offer offer, LocalDate today) {
        this.offer = offer;
        this.today = today;
    }

    /** Reads the form. @param offer what may be given */
    public static Outcome of(AccessForm form, Offer offer, LocalDate today) {
        var reading = new Reading(offer, today);
        var role = reading.role(said(form.role()));
        var team = OurTeams.named(form.team(), offer.teams());
        var scope = reading.scope(form, team);
        if (role.isPresent() && scope.isPresent() && !role.get().mayReach(scope.get())) {
            reading.problems.put(
                    "scope", role.get().name() + " is given for " + role.get().inWords() + ": choose that");
        }
        if (team.isEmpty() && !said(form.team()).isEmpty()) {
            reading.problems.put(TEAM, "Choose a team of your authority, or none");
        }
        reading.lastDay(form.until());
        return reading.problems.isEmpty()
                ? new Outcome(
                        Optional.of(new Wanted(role.orElseThrow(), scope.orElseThrow(), team, form.until())), Map.of())
                : new Outcome(Optional.empty(), reading.problems);
    }

    private Optional<GivableRole> role(String key) {
        var role = offer.roles().stream().filter(one -> one.key().equals(key)).findFirst();
        if (role.isEmpty()) {
            problems.put("role", "Choose a role");
        }
        return role;
    }

    private Optional<Scope> scope(AccessForm form, Optional<Team> team) {
        if (said(form.scope()).equals(YEARS_OF_TEAM)) {
            return yearsOf(team);
        }
        var kind = Reaching.named(said(form.scope()));
        if (kind.isEmpty()) {
            problems.put("scope", "Choose for which children");
            return Optional.empty();
        }
        return switch (kind.get()) {
            case EVERYONE -> Optional.of(new Scope.Everyone());
            case CASELOAD -> Optional.of(new Scope.Caseload());
            case YEARS -> years(Objects.requireNonNullElse(form.years(), List.of()));
            case SCHOOLS -> schools(said(form.schools()));
        };
    }

    private Optional<Scope> yearsOf(Optional<Team> team) {
        if (team.isEmpty()) {
            problems.put(TEAM, "Choose the team whose years they are");
        } else if (team.get().years().isEmpty()) {
            problems.put(TEAM, team.get().name() + " has no year groups: choose another team, or other children");
        }
        return team.filter(one -> !one.years().isEmpty()).map(Scope.YearGroups::of);
    }

    private static String said(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private Optional<Scope> years(List<String> sent) {
        var years = numbers(String.join(" ", sent), EARLIEST_YEAR, LATEST_YEAR);
        if (years.isEmpty()) {
            problems.put("years", "Choose at least one year group");
        }
        return years.map(Scope.YearGroups::new);
    }

    private Optional<Scope> schools(String sent) {
        var urns = numbers(sent, 1, LARGEST_URN);
        if (urns.isEmpty()) {
            problems.put("schools", "Enter the schools’ unique reference numbers (URN), six digits each");
        }
        return urns.map(Scope.SchoolRoll::new);
    }

    /** Every number of the text; empty if there is none or one is out of range. */
    private static Optional<Set<Integer>> numbers(String text, int least, int most) {
        var numbers = new TreeSet<Integer>();
        for (var word : text.strip().split("[\\s,;]+")) {
            if (!word.matches("-?\\d{1,6}") || Integer.parseInt(word) < least || Integer.parseInt(word) > most) {
                return Optional.empty();
            }
            numbers.add(Integer.valueOf(word));
        }
        return Optional.of(Set.copyOf(numbers));
    }

    private void lastDay(@Nullable LocalDate until) {
        if (until != null && until.isBefore(today)) {
            problems.put("until", "The last day must be today or later");
        }
    }

    /** @param wanted empty if there are problems @param problems what to do, by field, in the order of the fields */
    public record Outcome(Optional<Wanted> wanted, Map<String, String> problems) {

        /** The form as it was sent, with these problems beside those that were found when it was read from the request. */
        public Form problemsBeside(BindingResult sent) {
            var form = Form.of(sent);
            for (var problem : problems.entrySet()) {
                form = form.withError(problem.getKey(), problem.getValue());
            }
            return form;
        }
    }
}
