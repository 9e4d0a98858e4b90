package org.virtualschool.placement.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.Choice;

/** What may be said of each fact, and what was typed in the words in which it is shown. */
@Component
class FactChoices {

    private final AskedFacts asked;
    private final Choices choices;
    private final Authorities authorities;
    private final Clock clock;

    FactChoices(AskedFacts asked, Choices choices, Authorities authorities, Clock clock) {
        this.asked = asked;
        this.choices = choices;
        this.authorities = authorities;
        this.clock = clock;
    }

    /** The fact with this key; empty for none. */
    Optional<Asked> fact(String key) {
        return asked.all().stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What a fact that is chosen offers; nothing where it is typed. */
    List<Choice> options(Asked fact) {
        return switch (fact.kind()) {
            case TEXT, DAY -> List.of();
            case CHOICE -> choices.of(fact.key());
            case AUTHORITY ->
                Stream.concat(Stream.of(Choice.of("", "Choose an authority")), everyAuthority())
                        .toList();
        };
    }

    private Stream<Choice> everyAuthority() {
        return authorities.current().stream()
                .map(authority -> Choice.of(authority.code().value(), authority.name()));
    }

    /** What was sent, as it is to be shown; empty where it does not say. */
    Optional<String> read(Asked fact, FactForm sent) {
        return switch (fact.kind()) {
            case TEXT ->
                Optional.of(sent.typed()).filter(typed -> !typed.isEmpty() && typed.length() <= FactForm.LONGEST);
            case DAY -> Optional.ofNullable(sent.day()).filter(this::isLikely).map(Dates::day);
            case CHOICE -> choices.offered(fact.key(), sent.typed());
            case AUTHORITY ->
                authorities.current().stream()
                        .filter(authority -> authority.code().value().equals(sent.typed()))
                        .map(Authority::name)
                        .findFirst();
        };
    }

    private boolean isLikely(LocalDate day) {
        var today = LocalDate.now(clock);
        return day.isAfter(today.minusYears(30)) && day.isBefore(today.plusYears(1));
    }

    /** What to do where what was sent does not say. */
    static String whatToDo(Asked fact) {
        return switch (fact.kind()) {
            case TEXT -> "Enter it in at most %d characters".formatted(FactForm.LONGEST);
            case DAY -> "Enter a day of the last 30 years";
            case CHOICE, AUTHORITY -> "Choose one from the list";
        };
    }
}
