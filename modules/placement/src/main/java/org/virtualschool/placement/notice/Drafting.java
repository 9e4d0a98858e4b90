package org.virtualschool.placement.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.cohort.Children;
import org.virtualschool.placement.NoticeId;
import org.virtualschool.placement.minimum.EducationMinimum;
import org.virtualschool.placement.minimum.NoticeType;
import org.virtualschool.web.NotFound;

/** Drafts: chosen, judged and checked, one at a time for each child. */
@Service
class Drafting {

    /** What a first notice may tell. */
    static final List<NoticeType> FIRST = List.of(NoticeType.PLACEMENT, NoticeType.CONSULTATION);

    private final Children children;
    private final DraftRepository drafts;
    private final NoticeRules rules;
    private final Composing composing;
    private final Clock clock;

    Drafting(Children children, DraftRepository drafts, NoticeRules rules, Composing composing, Clock clock) {
        this.children = children;
        this.drafts = drafts;
        this.rules = rules;
        this.composing = composing;
        this.clock = clock;
    }

    /** What the page of choices begins with. @param draft the open draft, if there is one @param stands whether its recipient needs no new decision */
    record Beginning(
            ChildSummary child,
            Optional<String> proposedCode,
            Optional<String> proposedName,
            boolean certain,
            Optional<Draft> draft,
            boolean stands) {}

    /**
     * What the person is asked to check.
     *
     * @param stands false if the roll has changed so that the recipient has to be chosen again
     * @param mark changes with every word of it
     */
    record Checked(
            Draft draft,
            boolean stands,
            String recipientName,
            boolean onPlatform,
            EducationMinimum content,
            String mark) {}

    @Transactional(readOnly = true)
    Beginning begin(ChildId id) {
        var child = child(id);
        var proposed = rules.proposed(child);
        var draft = drafts.ofChild(id);
        return new Beginning(
                child,
                proposed.map(authority -> authority.code().value()),
                proposed.map(authority -> authority.name()),
                proposed.filter(authority -> rules.isCertain(child, authority.code()))
                        .isPresent(),
                draft,
                draft.filter(open -> !rules.stillStands(child, open.choices())).isEmpty());
    }

    /** What stands in the way of a first notice. */
    @Transactional(readOnly = true)
    Set<Obstacle> obstacles(ChildId id, Asked asked) {
        return rules.obstacles(child(id), asked, FIRST);
    }

    /** What stands in the way of the next version. */
    @Transactional(readOnly = true)
    Set<Obstacle> obstacles(NoticeQueries.Sent newest, Asked asked) {
        return rules.obstacles(child(newest.child()), asked, next(newest));
    }

    /** What the next version may tell: the same again, corrected, or what may follow it. */
    static List<NoticeType> next(NoticeQueries.Sent newest) {
        var type = newest.content().occasion().type();
        return Stream.concat(Stream.of(type), type.next().stream()).toList();
    }

    /** Keeps a new notice's choices, which were judged before. */
    @Transactional
    NoticeId keep(ChildId child, Asked asked, PersonId by) {
        var choices = rules.choices(child(child), asked);
        var draft = drafts.ofChild(child)
                .filter(open -> open.version() == 1)
                .map(open -> open.with(choices))
                .orElseGet(() -> Draft.first(child, choices));
        drafts.keep(draft, by, clock.instant());
        return draft.id();
    }

    /** Keeps a correction's choices, which were judged before. Its recipient stays: what went to the wrong place cannot be corrected there. */
    @Transactional
    NoticeId keepCorrection(NoticeQueries.Sent newest, Asked asked, PersonId by) {
        var choices = rules.choices(child(newest.child()), asked);
        var draft = drafts.ofChild(newest.child())
                .filter(open -> open.firstId().equals(newest.firstId()))
                .map(open -> open.with(choices))
                .orElseGet(() ->
                        new Draft(NoticeId.next(), newest.firstId(), newest.version() + 1, newest.child(), choices));
        drafts.keep(draft, by, clock.instant());
        return draft.id();
    }

    /** Whose notice the draft will be. @throws NotFound for a draft that is not there, or not any more */
    @Transactional(readOnly = true)
    ChildId childOf(NoticeId id) {
        return draft(id).child();
    }

    @Transactional(readOnly = true)
    Checked check(NoticeId id, By by) {
        var draft = draft(id);
        var child = child(draft.child());
        var content = composing.compose(child, draft.choices(), by);
        var recipient = composing.recipient(draft.choices());
        return new Checked(
                draft,
                rules.stillStands(child, draft.choices()),
                recipient.name(),
                composing.isOnPlatform(recipient.code()),
                content,
                composing.mark(child, draft.choices(), content));
    }

    private Draft draft(NoticeId id) {
        return drafts.find(id).orElseThrow(() -> new NoticeNotFound(id));
    }

    private ChildSummary child(ChildId id) {
        return children.find(id).orElseThrow(() -> new NotFound("child-not-found", "There is no child " + id));
    }
}
