package org.virtualschool.placement.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;
import org.virtualschool.directory.WorkingDays;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Dates;

/** The work that notices give. */
@Configuration(proxyBeanMethods = false)
public class NoticeWork {

    /** For the recipient: subject is the inbox notice. */
    public static final String ACKNOWLEDGE = "placement.acknowledge-notice";

    /** For the sender: subject is the notice. */
    public static final String READ_ACKNOWLEDGEMENT = "placement.read-acknowledgement";

    /** For the sender: subject is the notice. */
    public static final String UNDELIVERED = "placement.undelivered-notice";

    /** For the sender: subject is the notice. */
    public static final String WITHHELD = "placement.withheld-notice";

    /** For the recipient: subject is the inbox notice. */
    public static final String WITHDRAWN = "placement.withdrawn-notice";

    /** For the recipient's head: subject is the inbox notice. */
    public static final String UNACKNOWLEDGED = "placement.unacknowledged-notice";

    /** For the sender: subject is the notice. */
    public static final String UNANSWERED = "placement.unanswered-notice";

    /** What the sender may have to do about a notice. */
    static final List<String> OF_THE_SENDER = List.of(
            READ_ACKNOWLEDGEMENT,
            UNDELIVERED,
            WITHHELD,
            UNANSWERED,
            ReturnWork.SENT_BACK,
            ReturnWork.LEFT_UNREAD,
            ReturnWork.MISDIRECTED,
            ReturnWork.ANSWER_QUERY);

    /** When an acknowledgement is due: a notice that nobody has taken up by then is chased. */
    private static final int WORKING_DAYS_TO_ACKNOWLEDGE = 1;

    private final WorkingDays workingDays;
    private final Tenants tenants;

    NoticeWork(WorkingDays workingDays, Tenants tenants) {
        this.tenants = tenants;
        this.workingDays = workingDays;
    }

    @Bean
    WorkKind acknowledgingNotices() {
        return new NoticeKind(
                ACKNOWLEDGE,
                "Acknowledge the notice from",
                "notices from other virtual schools wait for an acknowledgement",
                "inbox/");
    }

    @Bean
    WorkKind readingAcknowledgements() {
        return new NoticeKind(
                READ_ACKNOWLEDGEMENT,
                "Read the acknowledgement by",
                "acknowledgements of notices are to be read",
                "notices/");
    }

    @Bean
    WorkKind undeliveredNotices() {
        return new NoticeKind(
                UNDELIVERED,
                "Decide about the notice that could not be delivered to",
                "notices could not be delivered and need a decision",
                "notices/");
    }

    @Bean
    WorkKind withheldNotices() {
        return new NoticeKind(
                WITHHELD, "Read why the notice was not sent to", "notices were not sent: read why", "notices/");
    }

    @Bean
    WorkKind withdrawnNotices() {
        return new PageKind(
                WITHDRAWN,
                "Read that a notice was withdrawn by",
                "notices were withdrawn by their senders",
                "inbox/withdrawn");
    }

    /** The child is not on this authority's roll, so no scope narrows it: whoever holds the role sees it. */
    Work acknowledge(TellingRepository.Arrival arrival) {
        return new Work(
                ACKNOWLEDGE,
                arrival.id().value(),
                Optional.empty(),
                arrival.senderAuthority(),
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.of(dueOn(arrival)));
    }

    private LocalDate dueOn(TellingRepository.Arrival arrival) {
        var arrived = arrival.deliveredAt().atZone(Dates.LONDON).toLocalDate();
        return workingDays
                .calendar(tenants.closureDaysOf(Tenancy.current()))
                .plus(arrived, WORKING_DAYS_TO_ACKNOWLEDGE)
                .due();
    }

    Work readAcknowledgement(TellingRepository.Sent sent) {
        return forSender(READ_ACKNOWLEDGEMENT, sent);
    }

    Work undelivered(TellingRepository.Sent sent) {
        return forSender(UNDELIVERED, sent);
    }

    Work withheld(TellingRepository.Sent sent) {
        return forSender(WITHHELD, sent);
    }

    Work withdrawn(InboxNoticeId id, String senderAuthority) {
        return new Work(
                WITHDRAWN,
                id.value(),
                Optional.empty(),
                senderAuthority,
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty());
    }

    static Work forSender(String kind, TellingRepository.Sent sent) {
        Work.Assignee sender =
                sent.byMachine() ? new Work.Assignee.Role(Roles.COORDINATOR) : new Work.Assignee.Person(sent.by());
        return new Work(
                kind, sent.id().value(), Optional.of(sent.child()), sent.recipientName(), sender, Optional.empty());
    }
}
