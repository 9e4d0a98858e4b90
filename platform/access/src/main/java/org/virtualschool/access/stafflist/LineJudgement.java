package org.virtualschool.access.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.people.AccessForm;
import org.virtualschool.access.people.GivableRole;
import org.virtualschool.access.people.Offer;
import org.virtualschool.access.people.Reaching;
import org.virtualschool.access.people.Reading;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.post.Addressee;
import org.virtualschool.tenancy.Team;

/** What one line asks for, with everything that is wrong with it at once. A role that the reader may not give is like one that does not exist. */
final class LineJudgement {

    private static final String SOME_NAME = "Somebody";
    private static final String SOME_ADDRESS = "somebody@council.example";

    private final List<String> problems = new ArrayList<>();
    private final Line line;
    private final Offer offer;
    private final LocalDate today;

    private LineJudgement(Line line, Offer offer, LocalDate today) {
        this.line = line;
        this.offer = offer;
        this.today = today;
    }

    static Judged of(Line line, Offer offer, LocalDate today) {
        var judgement = new LineJudgement(line, offer, today);
        var to = judgement.to();
        var wanted = judgement.wanted();
        return new Judged(line, to, wanted, List.copyOf(judgement.problems));
    }

    private Optional<Addressee> to() {
        var name = line.says(Column.NAME);
        var email = line.says(Column.EMAIL);
        var named = addressee(name, SOME_ADDRESS).isPresent();
        var reached = addressee(SOME_NAME, email).isPresent();
        if (!named) {
            problems.add(
                    name.isEmpty()
                            ? "There is no name. Enter the person’s name"
                            : "The name must be letters, spaces and hyphens, at most 100 of them");
        }
        if (!reached) {
            problems.add(
                    email.isEmpty()
                            ? "There is no email address. Enter the person’s work email address"
                            : "The email address must be like name@council.gov.uk");
        }
        return named && reached ? addressee(name, email) : Optional.empty();
    }

    private static Optional<Addressee> addressee(String name, String email) {
        try {
            return Optional.of(new Addressee(name, email));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private Optional<Wanted> wanted() {
        var role = role();
        var team = team();
        var kind = role.flatMap(one -> kind(one, team));
        kind.ifPresent(this::mustFit);
        var years = years();
        var until = until();
        var unknownTeam = team.isEmpty() && !line.says(Column.TEAM).isEmpty();
        if (role.isEmpty() || kind.isEmpty() || years.isEmpty() || unknownTeam) {
            return Optional.empty();
        }
        var form = new AccessForm(
                role.get().key(),
                reaching(kind.get(), years.get(), team),
                years.get(),
                line.says(Column.SCHOOLS),
                team.map(Team::key).orElse(null),
                until);
        var read = Reading.of(form, offer, today);
        problems.addAll(read.problems().values());
        return problems.isEmpty() ? read.wanted() : Optional.empty();
    }

    /** Some year groups, without saying which, are those of the team that the line names. */
    private static String reaching(Reaching kind, List<String> years, Optional<Team> team) {
        return kind == Reaching.YEARS && years.isEmpty() && team.isPresent() ? Reading.YEARS_OF_TEAM : kind.key();
    }

    private Optional<GivableRole> role() {
        var said = line.says(Column.ROLE);
        var role = offer.roles().stream()
                .filter(one ->
                        plain(one.name()).equals(plain(said)) || one.key().equals(said))
                .findFirst();
        if (role.isEmpty()) {
            problems.add((said.isEmpty() ? "There is no role." : "No role is called “" + said + "”.")
                    + " The roles you may give: "
                    + offer.roles().stream().map(GivableRole::name).collect(Collectors.joining(", ")));
        }
        return role;
    }

    /** By its name or its key. */
    private Optional<Team> team() {
        var said = line.says(Column.TEAM);
        var team = offer.teams().stream()
                .filter(one ->
                        plain(one.name()).equals(plain(said)) || one.key().equals(said))
                .findFirst();
        if (team.isEmpty() && !said.isEmpty()) {
            var names = offer.teams().stream().map(Team::name).collect(Collectors.joining(", "));
            problems.add("No team is called “" + said + "”. "
                    + (names.isEmpty() ? "Your authority has none: leave it empty" : "The teams: " + names));
        }
        return team;
    }

    private Optional<Reaching> kind(GivableRole role, Optional<Team> team) {
        var said = line.says(Column.CHILDREN);
        var kind = said.isEmpty() ? unsaid(role, team) : Reaching.said(said);
        if (kind.isEmpty()) {
            problems.add(
                    (said.isEmpty() ? "It does not say for which children." : "“" + said + "” are no children we know.")
                            + " Write: " + Reaching.inWords(role.reaches()));
        }
        return kind;
    }

    /** What a line means that leaves it out: the only children the role is for, or those whose years, schools or team with years it names. */
    private Optional<Reaching> unsaid(GivableRole role, Optional<Team> team) {
        if (role.reaches().size() == 1) {
            return role.reaches().stream().findFirst();
        }
        var ofTeam = role.reaches().contains(Reaching.YEARS)
                && team.filter(one -> !one.years().isEmpty()).isPresent();
        if (!line.says(Column.YEARS).isEmpty()
                || ofTeam && line.says(Column.SCHOOLS).isEmpty()) {
            return Optional.of(Reaching.YEARS);
        }
        return line.says(Column.SCHOOLS).isEmpty() ? Optional.empty() : Optional.of(Reaching.SCHOOLS);
    }

    /** Whoever names some years means no more than those: every child beside them is a slip of the hand. */
    private void mustFit(Reaching kind) {
        if (!line.says(Column.YEARS).isEmpty() && kind != Reaching.YEARS) {
            problems.add("Years are given, but the line is for " + Reaching.inWords(List.of(kind))
                    + ". Take one of them out");
        }
        if (!line.says(Column.SCHOOLS).isEmpty() && kind != Reaching.SCHOOLS) {
            problems.add("Schools are given, but the line is for " + Reaching.inWords(List.of(kind))
                    + ". Take one of them out");
        }
    }

    /** As numbers, none where none are said; empty if a word of them is no year. */
    private Optional<List<String>> years() {
        var said = line.says(Column.YEARS);
        var years = said.isEmpty() ? Optional.of(List.<String>of()) : LineReading.years(said);
        if (years.isEmpty()) {
            problems.add("“" + said + "” are no year groups. Write them like 7, 8, 9");
        }
        return years;
    }

    private @Nullable LocalDate until() {
        var said = line.says(Column.LAST_DAY);
        if (said.isEmpty()) {
            return null;
        }
        var day = LineReading.day(said);
        if (day.isEmpty()) {
            problems.add("“" + said + "” is no day. Write the last day like 31/07/2027");
        }
        return day.orElse(null);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " ").strip();
    }
}
