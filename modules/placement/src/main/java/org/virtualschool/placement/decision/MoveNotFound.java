package org.virtualschool.placement.decision;

import org.virtualschool.placement.MoveId;
import org.virtualschool.web.NotFound;

/** There is no such proposed placement here. */
final class MoveNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MoveNotFound(MoveId id) {
        super("move-not-found", "There is no proposed placement " + id);
    }
}
