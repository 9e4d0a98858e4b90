package org.virtualschool.access.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.virtualschool.access.MembershipId;
import org.virtualschool.directory.SchoolTerm;

/**
 * What is asked about in a term: every membership of a person that counts since before the term began and that nobody has answered for.
 *
 * @param open by name
 * @param endable those of them whose role the reader may give, and so end
 * @param isOverdue whether the answers should have been given
 */
record Review(SchoolTerm term, List<PeoplePage.Row> open, Set<MembershipId> endable, boolean isOverdue) {

    private static final int WEEKS_TO_ANSWER = 4;

    /** The last day on which an answer comes in time. */
    static LocalDate dueOn(SchoolTerm term) {
        return term.begins().plusWeeks(WEEKS_TO_ANSWER);
    }

    /** What somebody says about one membership. */
    enum Answer {
        NEEDED("needed"),
        END("end");

        private final String key;

        Answer(String key) {
            this.key = key;
        }

        /** As forms send it. */
        String key() {
            return key;
        }

        static Optional<Answer> named(String key) {
            return List.of(values()).stream()
                    .filter(answer -> answer.key.equals(key))
                    .findFirst();
        }
    }
}
