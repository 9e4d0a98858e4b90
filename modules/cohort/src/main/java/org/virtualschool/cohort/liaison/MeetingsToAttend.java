package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.cohort.liaison.Meeting.Decision;

/** Whoever the virtual school sends to a meeting, or asks for a report, has it among the own work until its day. */
@Component
class MeetingsToAttend implements DutySource {

    private final MeetingRepository meetings;
    private final Clock clock;

    MeetingsToAttend(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.meeting-part";
    }

    @Override
    public String says() {
        return "Go to the meeting, or send the report, for the virtual school";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " meetings to go to, or to send a report to";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/meetings/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        return meetings.from(LocalDate.now(clock)).stream().flatMap(this::work).toList();
    }

    private Stream<Work> work(Meeting meeting) {
        return meeting.decision().flatMap(Decision::who).stream()
                .map(who -> new Work(
                        key(),
                        meeting.id().value(),
                        Optional.of(meeting.child()),
                        "",
                        new Work.Assignee.Person(who),
                        Optional.of(meeting.day())));
    }
}
