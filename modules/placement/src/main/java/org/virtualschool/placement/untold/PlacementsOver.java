package org.virtualschool.placement.untold;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Roles;
import org.virtualschool.casework.Work;
import org.virtualschool.casework.WorkList;
import org.virtualschool.casework.spi.DutySource;
import org.virtualschool.placement.NoticeId;

/** Whoever was told that a child is placed in its area is told when that is over, so that nobody there goes on caring for a child who has left. */
@Component
public class PlacementsOver implements DutySource {

    /** A work list is read by more people than may know where a child lived whose address is confidential. */
    private static final String UNNAMED = "the area where the child lived";

    private static final String KEY = "placement.tell-end";

    private final UntoldHostQueries notices;
    private final WorkList work;

    PlacementsOver(UntoldHostQueries notices, WorkList work) {
        this.notices = notices;
        this.work = work;
    }

    /** Something new was told in this notice. Joins the transaction that sends it. */
    public void told(NoticeId firstId) {
        work.done(KEY, firstId.value());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String says() {
        return "Tell that the placement there is over:";
    }

    @Override
    public String saysOfMany(int count) {
        return count + " placements are over of which the area still knows nothing";
    }

    @Override
    public String path(Work work) {
        return "notices/" + work.subject() + "/correction";
    }

    @Override
    public List<Work> due() {
        return notices.over().stream()
                .map(over -> new Work(
                        key(),
                        over.firstId().value(),
                        Optional.of(over.child()),
                        over.openly() ? over.recipientName() : UNNAMED,
                        new Work.Assignee.Role(Roles.COORDINATOR),
                        Optional.empty()))
                .toList();
    }
}
