package org.virtualschool.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for entries of the bound tenant's audit. Looking is itself audited by whoever asks. */
public interface AuditTrail {

    /** As many entries as one question counts and leads to; whoever finds more narrows the question. */
    int MOST = 10_000;

    /** The newest entries that the question asks for. @param skipped how many newer ones are passed over */
    Found find(Question question, int skipped, int atMost);

    /** When each of these last saw a child's record here or changed anything; whoever never did has no entry. */
    Map<PersonId, Instant> lastActs(Collection<PersonId> people);

    /**
     * What is asked for; whatever is empty does not narrow it.
     *
     * @param action key of an action
     * @param change whether something was changed, or only viewed
     * @param from the first moment
     * @param before the first moment that no longer counts
     */
    record Question(
            Optional<ChildId> child,
            Optional<PersonId> person,
            Optional<String> action,
            Optional<Boolean> change,
            Optional<Instant> from,
            Optional<Instant> before) {

        /** Asks for everything. */
        public static final Question ANYTHING = new Question(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** @param count how many there are, {@link #MOST} at most @param more whether there are more than that */
    record Found(int count, boolean more, List<Line> lines) {}

    /** One entry. @param children all that were shown or changed @param what what was changed, in words without personal data */
    record Line(
            Instant at,
            PersonId person,
            String role,
            String action,
            boolean change,
            List<ChildId> children,
            String what) {}
}
