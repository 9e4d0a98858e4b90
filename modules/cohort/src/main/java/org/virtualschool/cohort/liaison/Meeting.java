package org.virtualschool.cohort.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;

/**
 * A meeting about a child to which social care invites the virtual school (requirement 65).
 *
 * @param kind code of the list {@code meeting}
 * @param where place or link, one of them at least
 * @param decideBy the last day to decide whether the virtual school takes part
 * @param withdrawn when it was said that the meeting is off
 * @param decision what the virtual school decided last; empty while it has not
 */
record Meeting(
        MeetingId id,
        ChildId child,
        String kind,
        LocalDate day,
        LocalTime startsAt,
        Where where,
        String invitedBy,
        String about,
        LocalDate decideBy,
        Instant recordedAt,
        PersonId by,
        Optional<Instant> withdrawn,
        Optional<Decision> decision) {

    /** @param place empty for a meeting by link alone @param link an address beginning with https, or empty */
    record Where(String place, String link) {
        @Override
        public String toString() {
            return "Where[redacted]";
        }
    }

    /** What the virtual school does about a meeting. */
    enum Part {
        ATTEND("Somebody goes"),
        REPORT("Sends a report"),
        NOT_NEEDED("Not needed");

        private final String says;

        Part(String says) {
            this.says = says;
        }

        String says() {
            return says;
        }
    }

    /** @param who goes, or writes the report; empty where neither is needed @param reason why, needed where it is not needed */
    record Decision(Part part, Optional<PersonId> who, String reason, Instant at, PersonId by) {
        @Override
        public String toString() {
            return "Decision[" + part + "]";
        }
    }

    Instant begins() {
        return day.atTime(startsAt).atZone(Dates.LONDON).toInstant();
    }

    boolean isToCome(LocalDate today) {
        return withdrawn.isEmpty() && !day.isBefore(today);
    }

    boolean waitsForADecision(LocalDate today) {
        return isToCome(today) && decision.isEmpty();
    }

    /** The last day to decide: the day before the meeting, earlier if so many days for an answer end earlier; today at the earliest. */
    static LocalDate decideBy(LocalDate today, LocalDate answerDue, LocalDate day) {
        var dayBefore = day.minusDays(1);
        var last = answerDue.isBefore(dayBefore) ? answerDue : dayBefore;
        return last.isBefore(today) ? today : last;
    }

    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
