package org.virtualschool.cohort.telling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.audit.Audit;
import org.virtualschool.cohort.CohortAction;
import org.virtualschool.post.Addressee;
import org.virtualschool.post.Message;
import org.virtualschool.post.MessageId;
import org.virtualschool.post.Particular.OwnLink;
import org.virtualschool.post.Post;
import org.virtualschool.tenancy.Tenants;
import org.virtualschool.web.Urls;

/** Sends one message that gives nothing away: a link to a page behind the sign-in. */
@Component
class Posting {

    private final Post post;
    private final Tenants tenants;
    private final Audit audit;

    Posting(Post post, Tenants tenants, Audit audit) {
        this.post = post;
        this.tenants = tenants;
        this.audit = audit;
    }

    MessageId send(Notice notice, Addressee to, boolean again) {
        var slug = tenants.here().slug();
        var kind = again ? TellingConfiguration.REMINDER : TellingConfiguration.NOTICE;
        var message = Message.of(kind, to)
                .with(TellingConfiguration.LINK, new OwnLink(Urls.below(slug, "school-notices", notice.id())));
        audit.changed(
                CohortAction.TELL_SCHOOL.key(),
                List.of(notice.child()),
                again ? "school reminded" : "school written to");
        return post.send(message);
    }
}
