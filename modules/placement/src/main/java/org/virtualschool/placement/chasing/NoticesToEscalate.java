package org.virtualschool.placement.chasing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.placement.news.NoticeWork;

/** The head hears of a notice from elsewhere that nobody has acknowledged in time. */
@Component
class NoticesToEscalate implements DutySource {

    private final UnansweredQueries notices;
    private final AnswerClock clock;

    NoticesToEscalate(UnansweredQueries notices, AnswerClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String key() {
        return NoticeWork.UNACKNOWLEDGED;
    }

    @Override
    public String says() {
        return "Nobody has acknowledged the notice from";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " notices from elsewhere are not acknowledged in time";
    }

    @Override
    public String path(Work work) {
        return "inbox/" + work.subject();
    }

    /** The child is not on this authority's roll, so no scope narrows it. */
    @Override
    public List<Work> due() {
        var once = clock.readOnce();
        return notices.received().stream()
                .flatMap(notice -> Stream.of(once.here(notice.since()))
                        .filter(days -> once.hasCome(days.headTold()))
                        .map(days -> work(notice, days)))
                .toList();
    }

    private Work work(UnansweredQueries.Received notice, AnswerClock.Days days) {
        return new Work(
                key(),
                notice.id().value(),
                Optional.empty(),
                notice.senderAuthority(),
                new Work.Assignee.Role(Roles.VIRTUAL_SCHOOL_HEAD),
                Optional.of(days.acknowledge().due()));
    }
}
