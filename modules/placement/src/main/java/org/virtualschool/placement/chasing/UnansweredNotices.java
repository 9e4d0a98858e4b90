package org.virtualschool.placement.chasing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.placement.news.NoticeWork;
import org.virtualschool.tenancy.TenantId;

/** Whoever sent a notice hears that nobody has taken it up, and rings. */
@Component
class UnansweredNotices implements DutySource {

    private final UnansweredQueries notices;
    private final AnswerClock clock;

    UnansweredNotices(UnansweredQueries notices, AnswerClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String key() {
        return NoticeWork.UNANSWERED;
    }

    @Override
    public String says() {
        return "Nobody has taken up the notice: ring";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " notices were not taken up by those to whom they went";
    }

    @Override
    public String path(Work work) {
        return "notices/" + work.subject();
    }

    @Override
    public List<Work> due() {
        var once = clock.readOnce();
        var byRecipient = notices.sent().stream().collect(Collectors.groupingBy(UnansweredQueries.Sent::recipient));
        return byRecipient.entrySet().stream()
                .flatMap(there -> once.answering(there.getKey()).stream()
                        .flatMap(tenant -> there.getValue().stream().flatMap(notice -> due(once, tenant, notice))))
                .toList();
    }

    private Stream<Work> due(AnswerClock once, TenantId there, UnansweredQueries.Sent notice) {
        return Stream.of(once.at(there, notice.since()))
                .filter(days -> once.hasCome(days.senderTold()))
                .map(days -> work(notice, days));
    }

    private Work work(UnansweredQueries.Sent notice, AnswerClock.Days days) {
        Work.Assignee sender =
                notice.byMachine() ? new Work.Assignee.Role(Roles.COORDINATOR) : new Work.Assignee.Person(notice.by());
        return new Work(
                key(),
                notice.id().value(),
                Optional.of(notice.child()),
                notice.recipientName(),
                sender,
                Optional.of(days.senderTold().due()));
    }
}
