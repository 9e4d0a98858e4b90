package org.virtualschool.placement.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.casework.spi.HomeFigures;
import org.virtualschool.placement.PlacementAction;

/** What the inbox adds to the home page. */
@Component
class InboxFigures implements HomeFigures {

    private final InboxQueries inbox;
    private final Access access;

    InboxFigures(InboxQueries inbox, Access access) {
        this.inbox = inbox;
        this.access = access;
    }

    @Override
    public List<Figure> figures() {
        return access.may(PlacementAction.VIEW_INBOX)
                ? List.of(new Figure(
                        40, "Notices from elsewhere to acknowledge", inbox.count(true), Optional.of("inbox")))
                : List.of();
    }
}
