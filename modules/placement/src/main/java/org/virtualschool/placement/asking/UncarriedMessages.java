package org.virtualschool.placement.asking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.placement.news.News;
import org.virtualschool.placement.post.HourlySweep;
import org.virtualschool.placement.post.Post;

/** Questions and answers that did not get through, and those that came of which nobody here was told. */
@Service
public class UncarriedMessages implements HourlySweep {

    /** What is younger has its own job and is left to it. */
    private static final Duration ITS_OWN_JOBS_TIME = Duration.ofMinutes(2);

    private final ConversationRepository conversations;
    private final Post post;
    private final News news;
    private final Clock clock;

    UncarriedMessages(ConversationRepository conversations, Post post, News news, Clock clock) {
        this.conversations = conversations;
        this.post = post;
        this.news = news;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void sweep() {
        var overdue = clock.instant().minus(ITS_OWN_JOBS_TIME);
        conversations.uncarried(overdue).forEach(post::message);
        conversations.untold(overdue).forEach(news::askToTellOfMessage);
    }
}
