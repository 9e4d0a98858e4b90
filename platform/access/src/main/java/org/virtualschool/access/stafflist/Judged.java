package org.virtualschool.access.stafflist;

import java.util.List;
import java.util.Optional;
import org.virtualschool.access.people.Wanted;
import org.virtualschool.post.Addressee;

/**
 * A line and what would be done for it.
 *
 * @param to whom to ask; empty if there is a problem with that
 * @param wanted to what; empty if there is a problem with that
 * @param problems in words that say what to do; none for a line that can be done
 */
record Judged(Line line, Optional<Addressee> to, Optional<Wanted> wanted, List<String> problems) {

    boolean canBeDone() {
        return problems.isEmpty();
    }

    @Override
    public String toString() {
        return "Judged[" + line + ", " + problems.size() + " problems]";
    }
}
