package org.virtualschool.access.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.membership.ScopeWords;
import org.virtualschool.access.people.PeoplePage.Row;
import org.virtualschool.access.people.Review.Answer;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/**
 * The question of the term, once for each membership.
 *
 * @param lastActs when each person last saw or changed anything here
 * @param reader who answers for everybody else
 */
record ReviewPage(String authority, Review review, Map<PersonId, Instant> lastActs, PersonId reader, Form form) {

    private static final String FIELD = "answer-";

    /** The field of one membership. */
    static String field(MembershipId membership) {
        return FIELD + membership;
    }

    /** The membership of a field; empty for any other field. */
    static Optional<MembershipId> membership(String field) {
        try {
            return field.startsWith(FIELD)
                    ? Optional.of(new MembershipId(UUID.fromString(field.substring(FIELD.length()))))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    String peopleHref() {
        return Urls.below(authority, "people");
    }

    String address() {
        return Urls.below(authority, "people", "review");
    }

    String href(Row row) {
        return Urls.below(authority, "people", row.person());
    }

    String term() {
        return review.term().says();
    }

    String due() {
        return Dates.day(Review.dueOn(review.term()));
    }

    String nextBegins() {
        return Dates.day(review.term().next().begins());
    }

    boolean isOwn(Row row) {
        return row.person().equals(reader);
    }

    boolean hasQuestions() {
        return review.open().stream().anyMatch(row -> !isOwn(row));
    }

    String field(Row row) {
        return field(row.holding().id());
    }

    String legend(Row row) {
        return "Does " + row.holding().name() + " still need the role "
                + row.holding().roleName() + "?";
    }

    List<Choice> choices(Row row) {
        var needed = Choice.of(Answer.NEEDED.key(), "Still needed");
        return review.endable().contains(row.holding().id())
                ? List.of(needed, Choice.of(Answer.END.key(), "End it today"))
                : List.of(needed.hint("Only an access administrator can end it"));
    }

    String reach(Row row) {
        return ScopeWords.of(row.holding().scope());
    }

    String lastAct(Row row) {
        return Optional.ofNullable(lastActs.get(row.person())).map(Dates::day).orElse("Never");
    }

    @Override
    public String toString() {
        return "ReviewPage[" + review.term() + "]";
    }
}
