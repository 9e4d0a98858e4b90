package org.virtualschool.cohort.importing.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.cohort.importing.list.Headings;
import org.virtualschool.cohort.importing.reading.GivenList;
import org.virtualschool.cohort.importing.reading.ListFile;

/** The published sample of the return: 2,675 children, 5,050 episodes, and how many break each rule by its publisher's own validator. */
class PublishedReturnTests {

    private static final List<String> FILES = List.of(
            "header.csv",
            "episodes.csv",
            "uasc.csv",
            "missing.csv",
            "oc3.csv",
            "reviews.csv",
            "oc2.csv",
            "previous_permanence.csv",
            "ad1.csv",
            "placed_for_adoption.csv");
    private static final Pattern COUNT = Pattern.compile("Rule (\\d+), ([\\d,]+) episodes?: .*");

    private final GivenList list = read(FILES);

    @ParameterizedTest
    @CsvSource({"142,10", "385,12", "388,1081", "431,58", "432,7", "433,12", "437,7", "501,62"})
    void findsWhatTheIndependentValidatorFinds(String rule, int episodes) {
        assertThat(counts(list)).containsEntry(rule, episodes);
    }

    @Test
    void saysHowMuchThereIs() {
        assertThat(list.notes().getFirst())
                .isEqualTo(
                        "Looked-after return (SSDA903): 5,050 episodes of 2,123 children, 1,413 are open, of 1,408 children."
                                + " 5 children have two episodes open at once. 552 children of the header without an episode (care leavers) are left out.");
        assertThat(list.notes())
                .anySatisfy(note -> assertThat(note)
                        .contains("unaccompanied (132 lines)", "missing (43 lines)", "care leavers (53 lines)")
                        .contains("reviews (12,582 lines)", "outcomes (2,675 lines)", "adoption (29 lines)")
                        .contains("previous permanence (2,675 lines)", "placed for adoption (29 lines)"));
    }

    /** No year stands in the tables; rule 385 needs it. */
    @Test
    void isReadAsTheReturnOfTheYearInWhichItsLatestEpisodeBegan() {
        assertThat(list.notes())
                .contains("Read as the return of the year to 31 March 2018, in which its latest episode began.");
    }

    /** Of every child of the header, those without an episode too: 296 misshapen, and 2,272 more whose first letter is wrong. */
    @Test
    void judgesTheUpnOfEveryChildOfTheHeader() {
        assertThat(list.notes())
                .contains(
                        "UPNs of the header: 2,675 children have one. 296 have not the shape of a UPN; 2,568 have not that"
                                + " shape or not the right first letter; in 103 others the number of the authority is not known."
                                + " No child is left out for it: check them with the schools.");
    }

    @Test
    void shortBreaksAreCountedAndAreNoTimeInCare() {
        assertThat(list.notes())
                .contains(
                        "Short breaks are no time in care: 396 episodes of legal status V3, 407 episodes of legal status V4.");
        var onlyShortBreaks = childrenWithEpisodesOf(Set.of("V3", "V4"));
        assertThat(list.lines().stream()
                        .filter(line -> line.care().inCare().isEmpty())
                        .map(line -> String.valueOf(line.values().getFirst())))
                .containsExactlyInAnyOrderElementsOf(onlyShortBreaks)
                .hasSize(227);
    }

    @Test
    void everyChildWithAnEpisodeHasOneLine() {
        assertThat(list.lines()).hasSize(2123);
        assertThat(list.lines().stream().map(line -> line.values().getFirst()).distinct())
                .hasSize(2123);
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        assertThat(read(FILES.reversed())).isEqualTo(list);
        var anyhow = new ArrayList<>(FILES);
        Collections.shuffle(anyhow, new Random(903));
        assertThat(read(anyhow)).isEqualTo(list);
    }

    /** The lines that break a rule are named on the children too. */
    @Test
    void eachFindingStandsWithItsChild() {
        var found = list.lines().stream()
                .flatMap(line -> line.notices().stream())
                .filter(notice -> notice.words().contains("(rule "))
                .count();

        assertThat(found)
                .isEqualTo(counts(list).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void whoWasAdoptedAndHasLaterEpisodesIsAskedAbout() {
        var asked = list.lines().stream()
                .filter(line -> line.notices().stream()
                        .anyMatch(notice -> notice.words().contains("ended with an adoption")))
                .count();

        assertThat(asked).isEqualTo(15);
    }

    /** By the file itself: children none of whose episodes has another legal status. */
    private static Set<String> childrenWithEpisodesOf(Set<String> legalStatuses) {
        return new String(content("episodes.csv"), StandardCharsets.US_ASCII)
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", -1))
                        .collect(Collectors.groupingBy(
                                cells -> cells[0],
                                Collectors.mapping(cells -> legalStatuses.contains(cells[3]), Collectors.toSet())))
                        .entrySet()
                        .stream()
                        .filter(child -> child.getValue().equals(Set.of(true)))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private static GivenList read(List<String> files) {
        var lists = new LinkedHashMap<String, GivenList>();
        files.forEach(file -> lists.put(
                file,
                ListFile.read(
                        content(file), heading -> Headings.meaningOf(heading).isPresent())));
        return NationalReturn.read(lists).orElseThrow();
    }

    private static byte[] content(String file) {
        try (var in = PublishedReturnTests.class.getResourceAsStream("/importing/ssda903-fake/" + file)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Integer> counts(GivenList list) {
        return list.notes().stream()
                .map(COUNT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .collect(Collectors.toMap(
                        match -> match.group(1),
                        match -> Integer.parseInt(match.group(2).replace(",", ""))));
    }
}
