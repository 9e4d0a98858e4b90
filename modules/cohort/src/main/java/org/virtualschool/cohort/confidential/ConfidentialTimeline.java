package org.virtualschool.cohort.confidential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** That a child's address became confidential, and that it no longer is, in the child's timeline; not why. */
@Component
class ConfidentialTimeline implements TimelineSource {

    private final ConfidentialAddressRepository addresses;

    ConfidentialTimeline(ConfidentialAddressRepository addresses) {
        this.addresses = addresses;
    }

    @Override
    public Action action() {
        return CohortAction.VIEW_CHILD;
    }

    @Override
    public List<Entry> of(ChildId child) {
        var path = Optional.of("children/" + child + "/confidential");
        var entries = new ArrayList<Entry>();
        for (var time : addresses.of(child)) {
            entries.add(
                    new Entry(time.startsOn(), "Address confidential from this day", "", path, TimelineKind.PLACEMENT));
            time.ending()
                    .ifPresent(end -> entries.add(
                            new Entry(end.on(), "Address no longer confidential", "", path, TimelineKind.PLACEMENT)));
        }
        return entries;
    }
}
