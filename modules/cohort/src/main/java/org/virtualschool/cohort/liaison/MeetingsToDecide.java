package org.virtualschool.cohort.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;

/** The virtual school decides about each meeting to which it is invited, before the meeting. */
@Component
class MeetingsToDecide implements DutySource {

    private final MeetingRepository meetings;
    private final Clock clock;

    MeetingsToDecide(MeetingRepository meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "cohort.meeting-decision";
    }

    @Override
    public String says() {
        return "Decide whether the virtual school takes part in the meeting";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " meetings wait for a decision whether the virtual school takes part";
    }

    @Override
    public String path(Work work) {
        return work.child()
                .map(child -> "children/" + child + "/liaison/meetings/" + work.subject())
                .orElse("children");
    }

    @Override
    public List<Work> due() {
        var today = LocalDate.now(clock);
        return meetings.from(today).stream()
                .filter(meeting -> meeting.waitsForADecision(today))
                .map(this::work)
                .toList();
    }

    private Work work(Meeting meeting) {
        return new Work(
                key(),
                meeting.id().value(),
                Optional.of(meeting.child()),
                "",
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(meeting.decideBy()));
    }
}
