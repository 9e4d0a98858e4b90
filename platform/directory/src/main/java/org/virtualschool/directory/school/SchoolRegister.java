package org.virtualschool.directory.school;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolMatch;
import org.virtualschool.directory.SchoolPage;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.SearchText;
import org.virtualschool.directory.Urn;

@Service
@Transactional(readOnly = true)
class SchoolRegister implements Schools {

    private final SchoolRepository schools;

    SchoolRegister(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public Optional<School> byUrn(Urn urn) {
        return Optional.ofNullable(byUrns(List.of(urn)).get(urn));
    }

    @Override
    public Map<Urn, School> byUrns(Collection<Urn> urns) {
        return schools.byUrns(urns);
    }

    @Override
    public SchoolPage search(String words, int page) {
        return found(words, Optional.empty(), Math.max(1, page));
    }

    @Override
    public SchoolPage search(String words, AuthorityCode within, int page) {
        return found(words, Optional.of(within), Math.max(1, page));
    }

    private SchoolPage found(String words, Optional<AuthorityCode> within, int page) {
        var holding = schools.holding(words, within, page);
        if (holding.total() > 0) {
            return holding;
        }
        var alike = schools.resembling(words, within);
        return new SchoolPage(page == 1 ? alike : List.of(), alike.size(), page, true);
    }

    @Override
    public SchoolMatch match(String urnOrName, Optional<AuthorityCode> within) {
        return matchAll(List.of(urnOrName), within).getOrDefault(urnOrName, new SchoolMatch.None());
    }

    @Override
    public Map<String, SchoolMatch> matchAll(Collection<String> urnsOrNames, Optional<AuthorityCode> within) {
        var asked = urnsOrNames.stream().distinct().toList();
        var numbered = schools.byUrns(
                asked.stream().flatMap(text -> Urn.parse(text).stream()).toList());
        var named = schools.byNames(asked.stream()
                .map(SearchText::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList());
        return asked.stream()
                .collect(toMap(
                        Function.identity(),
                        text -> isNumber(text)
                                ? byNumber(text, numbered)
                                : byName(SearchText.of(text), named, within)));
    }

    private static boolean isNumber(String text) {
        return text.strip().chars().allMatch(Character::isDigit);
    }

    private static SchoolMatch byNumber(String text, Map<Urn, School> numbered) {
        return Urn.parse(text)
                .map(numbered::get)
                .<SchoolMatch>map(SchoolMatch.One::new)
                .orElseGet(SchoolMatch.None::new);
    }

    private SchoolMatch byName(String name, Map<String, List<School>> named, Optional<AuthorityCode> within) {
        var namesakes = named.getOrDefault(name, List.of());
        if (namesakes.size() == 1) {
            return new SchoolMatch.One(namesakes.getFirst());
        }
        var there = namesakes.stream().filter(school -> lies(school, within)).toList();
        if (there.size() == 1) {
            return new SchoolMatch.One(there.getFirst());
        }
        return chosenFrom(namesakes.isEmpty() ? withItsWords(name, within) : namesakes, within);
    }

    private static SchoolMatch chosenFrom(List<School> candidates, Optional<AuthorityCode> within) {
        var nearestFirst = candidates.stream()
                .sorted(Comparator.comparing(school -> !lies(school, within)))
                .limit(MOST_CANDIDATES)
                .toList();
        return nearestFirst.isEmpty() ? new SchoolMatch.None() : new SchoolMatch.Several(nearestFirst);
    }

    /** Schools whose name holds all the words: those within the authority, then those anywhere. */
    private List<School> withItsWords(String name, Optional<AuthorityCode> within) {
        if (name.isEmpty()) {
            return List.of();
        }
        var there =
                within.map(code -> schools.holding(name, Optional.of(code), 1).schools());
        var anywhere = schools.holding(name, Optional.empty(), 1).schools();
        return Stream.concat(there.stream().flatMap(List::stream), anywhere.stream())
                .distinct()
                .toList();
    }

    private static boolean lies(School school, Optional<AuthorityCode> within) {
        return within.isPresent() && school.authority().equals(within);
    }
}
