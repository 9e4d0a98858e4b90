package org.virtualschool.cohort.liaison;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.cohort.liaison.Meeting.Decision;
import org.virtualschool.cohort.liaison.Meeting.Part;
import org.virtualschool.cohort.liaison.Meeting.Where;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.web.Conflict;
import org.virtualschool.web.NotFound;

/** Takes invitations to meetings, and what the virtual school decides about them. */
@Service
class Meetings {

    /** Within how many working days the virtual school decides, unless the meeting is earlier. Chosen here. */
    private static final int DAYS_TO_DECIDE = 3;

    private final MeetingRepository meetings;
    private final Colleagues colleagues;
    private final WorkingDays days;
    private final Desk desk;

    Meetings(MeetingRepository meetings, Colleagues colleagues, WorkingDays days, Desk desk) {
        this.meetings = meetings;
        this.colleagues = colleagues;
        this.days = days;
        this.desk = desk;
    }

    /** @throws NotFound if there is no such meeting about the child */
    @Transactional(readOnly = true)
    Meeting find(ChildId child, MeetingId id) {
        return meetings.find(child, id)
                .orElseThrow(() -> new NotFound("meeting-not-found", "There is no such meeting"));
    }

    /** @return what to do, by field; nothing was saved then. Empty if it was */
    @Transactional
    Map<String, String> invite(ChildId child, MeetingForm form, PersonId by) {
        var problems = form.problems(desk.lists(), desk.today());
        if (problems.isEmpty()) {
            meetings.add(meeting(child, form, by));
            desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "meeting on " + form.day());
        }
        return problems;
    }

    /**
     * @return what to do, by field; nothing was saved then. Empty if it was
     * @throws Conflict if the meeting is off or over
     */
    @Transactional
    Map<String, String> decide(ChildId child, MeetingId id, DecisionForm form, PersonId by) {
        var meeting = toCome(child, id);
        var known = colleagues.whoReach(child).stream()
                .map(colleague -> colleague.person().toString())
                .collect(Collectors.toSet());
        var problems = form.problems(desk.lists(), known);
        if (problems.isEmpty()) {
            var part = form.decided().orElseThrow();
            meetings.add(meeting, new Decision(part, who(part, form), Answers.text(form.reason()), desk.now(), by));
            desk.changed(CohortAction.ANSWER_SOCIAL_CARE, child, "decision on the meeting on " + meeting.day());
        }
        return problems;
    }

    /** The meeting is off. @throws Conflict if it is off or over already */
    @Transactional
    void withdraw(ChildId child, MeetingId id, PersonId by) {
        var meeting = toCome(child, id);
        if (!meetings.withdraw(id, desk.now(), by)) {
            throw new Conflict("meeting-off", "Somebody else has said already that this meeting is off");
        }
        desk.changed(CohortAction.TELL_VIRTUAL_SCHOOL, child, "meeting on " + meeting.day() + " is off");
    }

    private Meeting toCome(ChildId child, MeetingId id) {
        var meeting = find(child, id);
        if (!meeting.isToCome(desk.today())) {
            throw new Conflict("meeting-over", "This meeting is off, or its day has passed");
        }
        return meeting;
    }

    private static Optional<PersonId> who(Part part, DecisionForm form) {
        return part == Part.NOT_NEEDED
                ? Optional.empty()
                : Optional.of(new PersonId(UUID.fromString(Objects.requireNonNull(form.who()))));
    }

    private Meeting meeting(ChildId child, MeetingForm form, PersonId by) {
        var day = Objects.requireNonNull(form.day());
        return new Meeting(
                MeetingId.next(),
                child,
                Objects.requireNonNull(form.kind()),
                day,
                form.startsAt().orElseThrow(),
                new Where(Answers.text(form.place()), Answers.text(form.link())),
                Answers.text(form.invitedBy()),
                Answers.text(form.about()),
                Meeting.decideBy(
                        desk.today(), days.plus(desk.today(), DAYS_TO_DECIDE).due(), day),
                desk.now(),
                by,
                Optional.empty(),
                Optional.empty());
    }
}
