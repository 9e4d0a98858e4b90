package org.virtualschool.cohort.importing.nationalreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final List<String> FILES =
            List.of("header.csv", "episodes.csv", "uasc.csv", "missing.csv", "oc3.csv");
    private static final Pattern COUNT = Pattern.compile("Rule (\\d+), ([\\d,]+) episodes?: .*");

    private final GivenList list = read(FILES);

    @ParameterizedTest
    @CsvSource({"142,10", "388,1081", "431,58", "432,7", "433,12", "437,7", "501,62"})
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
                        .contains("unaccompanied (132 lines)", "missing (43 lines)", "care leavers (53 lines)"));
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
