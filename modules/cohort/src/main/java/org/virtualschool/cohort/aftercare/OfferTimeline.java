package org.virtualschool.cohort.aftercare;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Action;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.cohort.CohortAction;

/** What came of the offer, in the child's timeline, without the reason. */
@Component
class OfferTimeline implements TimelineSource {

    private final OfferRepository offers;

    OfferTimeline(OfferRepository offers) {
        this.offers = offers;
    }

    @Override
    public Action action() {
        return CohortAction.GIVE_OFFER;
    }

    @Override
    public List<Entry> of(ChildId child) {
        return offers.of(child).stream()
                .map(offer -> new Entry(
                        offer.on(),
                        "Offer of the virtual school after care",
                        offer.outcome().says(),
                        Optional.of("children/" + child + "/after-care"),
                        TimelineKind.CARE))
                .toList();
    }
}
