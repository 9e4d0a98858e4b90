package org.virtualschool.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.virtualschool.web.ui.PageLink;

/** Dates, addresses and page numbers as people and browsers read them. */
class WordsTests {

    @Test
    void datesAreInWordsAndInLondon() {
        assertThat(Dates.day(LocalDate.of(2026, 11, 28))).isEqualTo("28 November 2026");
        assertThat(Dates.weekday(LocalDate.of(2026, 11, 28))).isEqualTo("Saturday 28 November 2026");
        assertThat(Dates.dayAndTime(Instant.parse("2026-06-30T23:30:00Z"))).isEqualTo("1 July 2026 at 12:30am");
    }

    @ParameterizedTest
    @CsvSource({"00:00, midnight", "12:00, midday", "14:30, 2:30pm", "09:05, 9:05am", "14:00, 2pm", "12:01, 12:01pm"})
    void timesAreWrittenAsGovernmentWritesThem(LocalTime time, String words) {
        assertThat(Dates.time(time)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "28, 2, 2026, 2026-02-28",
        "1, mar, 2026, 2026-03-01",
        "'', '', '', ''",
        "31, 2, 2026, 31/2/2026",
        "1, 1, 26, 1/1/26",
        "-1, 1, 2026, -1/1/2026"
    })
    void threeFieldsAreOneDateOrWhatWasTyped(String day, String month, String year, String joined) {
        assertThat(ThreePartDate.joined(day, month, year)).isEqualTo(joined);
    }

    @Test
    void addressesAreEncodedSegmentBySegment() {
        assertThat(Urls.path("calderdale", "children", "a/b ?&é"))
                .isEqualTo("/calderdale/children/a%2Fb%20%3F%26%C3%A9");
        assertThat(Urls.below("calderdale")).isEqualTo("/calderdale");
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("q", "O’Hare & co");
        parameters.put("year", List.of(9, 10));
        parameters.put("empty", "");
        assertThat(Urls.query("/x", parameters)).isEqualTo("/x?q=O%E2%80%99Hare%20%26%20co&year=9&year=10");
    }

    @Test
    void aRedirectStaysOnThePlatform() {
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.to("https://elsewhere.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> Redirect.to("//elsewhere.example"));
    }

    @Test
    void aPageThatCannotBeBecomesOneThatCan() {
        assertThat(new Paging(-3, 7)).isEqualTo(new Paging(1, 25));
        assertThat(new Paging(3, 50).offset()).isEqualTo(100);
        assertThat(new Paging(2, 25).says(312)).isEqualTo("26 to 50 of 312");
    }

    @Test
    void longListsShowTheirEndsAndTheNeighbours() {
        var links = new Paging(6, 25).links(312, page -> "?page=" + page);

        assertThat(links).extracting(PageLink::number).containsExactly("1", "", "5", "6", "7", "", "13");
        assertThat(links)
                .filteredOn(PageLink::current)
                .extracting(PageLink::href)
                .containsExactly("?page=6");
    }
}
