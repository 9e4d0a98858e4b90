package org.virtualschool.placement.news;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkKind;
import org.virtualschool.placement.InboxNoticeId;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.clock.Clocks;
import org.virtualschool.web.Dates;

/** The work that questions about notices give, and notices that come back. */
@Configuration(proxyBeanMethods = false)
public class ReturnWork {

    /** For the sender: subject is the version that was asked about. */
    public static final String ANSWER_QUERY = "placement.answer-query";

    /** For the recipient: subject is the newest version of the inbox notice. */
    public static final String READ_ANSWER = "placement.read-answer";

    /** For the sender: subject is the notice. */
    public static final String SENT_BACK = "placement.notice-sent-back";

    /** For the sender: subject is the notice. */
    public static final String LEFT_UNREAD = "placement.unread-notice";

    /** For the sender's data protection officer: subject is the notice. */
    public static final String MISDIRECTED = "placement.misdirected-notice";

    private final Clocks clocks;

    ReturnWork(Clocks clocks) {
        this.clocks = clocks;
    }

    @Bean
    WorkKind answeringQueries() {
        return new NoticeKind(
                ANSWER_QUERY,
                "Answer the question about a notice, asked by",
                "questions wait for an answer",
                "notices/");
    }

    @Bean
    WorkKind readingAnswers() {
        return new NoticeKind(READ_ANSWER, "Read the answer of", "answers are to be read", "inbox/");
    }

    @Bean
    WorkKind noticesSentBack() {
        return new NoticeKind(
                SENT_BACK,
                "Find out whom to tell: the notice was sent back by",
                "notices were sent back as somebody else’s",
                "notices/");
    }

    @Bean
    WorkKind noticesLeftUnread() {
        return new NoticeKind(
                LEFT_UNREAD,
                "Tell them in another way: nobody opened the notice to",
                "notices were never opened",
                "notices/");
    }

    @Bean
    WorkKind misdirectedNotices() {
        return new PageKind(
                MISDIRECTED,
                "Judge whether to report it: a notice went astray to",
                "notices went astray",
                "misdirected");
    }

    Work answerQuery(TellingRepository.Sent sent, Instant came) {
        var work = NoticeWork.forSender(ANSWER_QUERY, sent);
        var due = clocks.chase(came.atZone(Dates.LONDON).toLocalDate()).due();
        return new Work(work.kind(), work.subject(), work.child(), work.about(), work.assignee(), Optional.of(due));
    }

    /** The child is not on this authority's roll, so no scope narrows it. */
    Work readAnswer(InboxNoticeId id, String senderAuthority) {
        return new Work(
                READ_ANSWER,
                id.value(),
                Optional.empty(),
                senderAuthority,
                new Work.Assignee.Role(Roles.COORDINATOR),
                Optional.empty());
    }

    /** Names no child: whoever judges it sees the page, on which there is none either. */
    public static Work misdirected(NoticeId notice, String recipient) {
        return new Work(
                MISDIRECTED,
                notice.value(),
                Optional.empty(),
                recipient,
                new Work.Assignee.Role(Roles.DATA_PROTECTION_OFFICER),
                Optional.empty());
    }
}
