package org.virtualschool.access.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Me;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.people.PeoplePage.Row;
import org.virtualschool.access.people.Review.Answer;
import org.virtualschool.access.people.StillNeededRepository.Confirmed;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.PersonId;
import org.virtualschool.directory.SchoolTerm;
import org.virtualschool.web.Refused;

/**
 * Asks once a term of each membership whether it is still needed. Whoever manages access says so of anybody but himself; ending one is for
 * those who may give its role. What nobody answers goes on as it is. Other systems are no people: they are put out on a page of their own.
 */
@Service
class Reviewing {

    private final PeopleQueries people;
    private final StillNeededRepository answers;
    private final GivingAccess giving;
    private final Audit audit;
    private final Clock clock;

    Reviewing(PeopleQueries people, StillNeededRepository answers, GivingAccess giving, Audit audit, Clock clock) {
        this.people = people;
        this.answers = answers;
        this.giving = giving;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is asked about in this term. */
    @Transactional(readOnly = true)
    Review thisTerm(Me me) {
        var today = LocalDate.now(clock);
        var term = SchoolTerm.containing(today);
        var givable = giving.givableBy(me).stream().map(GivableRole::key).collect(Collectors.toUnmodifiableSet());
        var open = open(today, term);
        var endable = open.stream()
                .filter(row -> givable.contains(row.holding().role()))
                .map(row -> row.holding().id())
                .collect(Collectors.toUnmodifiableSet());
        return new Review(term, open, endable, today.isAfter(Review.dueOn(term)));
    }

    private List<Row> open(LocalDate today, SchoolTerm term) {
        var answered = answers.answeredIn(term);
        return people.today(today).stream()
                .filter(row -> !row.isMachine()
                        && row.holding().from().isBefore(term.begins())
                        && !answered.contains(row.holding().id()))
                .toList();
    }

    /** When each of the person's memberships was last found to be needed, and by whom. */
    @Transactional(readOnly = true)
    Map<MembershipId, Confirmed> lastConfirmed(PersonId person) {
        return answers.lastConfirmed(person);
    }

    /**
     * Keeps all the answers, or none.
     *
     * @throws Refused if one is about one's own membership, or about one that is not asked about any longer, or ends what this person may not end
     */
    @Transactional
    void answer(Me me, Map<MembershipId, Answer> given) {
        var review = thisTerm(me);
        var open = review.open().stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.holding().id(), row -> row));
        for (var entry : given.entrySet()) {
            var row = open.get(entry.getKey());
            if (row == null) {
                throw somebodyElseWasFirst();
            }
            answer(me, row, entry.getValue(), review.term());
        }
    }

    private void answer(Me me, Row row, Answer answer, SchoolTerm term) {
        if (row.person().equals(me.person())) {
            throw new Refused("own-access", "Nobody answers for himself or herself. Ask another of your colleagues");
        }
        if (!answers.add(row, term, answer == Answer.NEEDED, new Confirmed(clock.instant(), me.person()))) {
            throw somebodyElseWasFirst();
        }
        if (answer == Answer.END) {
            giving.end(me, row.person(), row.holding().id());
        } else {
            audit.changed(
                    "access.confirm-membership",
                    List.of(),
                    "Membership " + row.holding().id() + " still needed in the " + term.says());
        }
    }

    private static Refused somebodyElseWasFirst() {
        return new Refused(
                "review-changed", "Somebody else has answered some of this since you looked. Check what is left");
    }
}
