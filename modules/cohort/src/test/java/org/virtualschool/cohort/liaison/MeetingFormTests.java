package org.virtualschool.cohort.liaison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;

/** When a meeting is, by when the virtual school decides about it, and what its calendar file tells. */
class MeetingFormTests {

    @ParameterizedTest
    @CsvSource({"14:30,14:30", "2.30pm,14:30", "2pm,14:00", "9:05 AM,09:05", "12pm,12:00", "12am,00:00", "1430,14:30"})
    void theTimeIsReadAsPeopleWriteIt(String typed, LocalTime meant) {
        assertThat(at(typed)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "afternoon", "25:00", "14", "13pm", "0am", "10:75"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(at(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-05,2026-03-20,2026-03-05,the answer is due first",
        "2026-03-02,2026-03-05,2026-03-04,2026-03-03,the day before the meeting",
        "2026-03-02,2026-03-05,2026-03-02,2026-03-02,today at the earliest"
    })
    void theDecisionIsDueBeforeTheMeeting(
            LocalDate today, LocalDate answerDue, LocalDate day, LocalDate due, String because) {
        assertThat(Meeting.decideBy(today, answerDue, day)).as(because).isEqualTo(due);
    }

    /** In summer a London clock is an hour ahead of the world's. */
    @Test
    void theCalendarFileTellsTheTimeAndNothingElse() {
        var file = new String(MeetingCalendar.of(meeting(LocalDate.of(2026, 7, 1))), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Education meeting\r\n", "DTSTART:20260701T133000Z\r\n", "DTEND:20260701T143000Z\r\n")
                .doesNotContain("LOCATION", "DESCRIPTION", "Carer", "Strategy", "STRATEGY");
        assertThat(new String(MeetingCalendar.of(meeting(LocalDate.of(2026, 12, 1))), StandardCharsets.UTF_8))
                .contains("DTSTART:20261201T143000Z\r\n");
    }

    private static Optional<LocalTime> at(String typed) {
        return new MeetingForm(null, null, typed, null, null, null, null).startsAt();
    }

    private static Meeting meeting(LocalDate day) {
        var person = new PersonId(UUID.randomUUID());
        return new Meeting(
                MeetingId.next(),
                new ChildId(UUID.randomUUID()),
                "STRATEGY",
                day,
                LocalTime.of(14, 30),
                new Meeting.Where("At the Carer’s", ""),
                "The reviewing officer",
                "About Uma",
                day,
                Instant.EPOCH,
                person,
                Optional.empty(),
                Optional.empty());
    }
}
