package org.virtualschool.cohort;

import java.util.Optional;
import org.virtualschool.audit.ChildId;

/** What other modules may ask about one child of the bound authority. Whoever asks has asked for an action on the child before. */
public interface Children {

    /**
     * The child as the roll knows it today; empty for an unknown, foreign or sealed one. Of a record that was given up because it is the same
     * child as another, the one that stays, under its own identifier.
     */
    Optional<ChildSummary> find(ChildId child);
}
