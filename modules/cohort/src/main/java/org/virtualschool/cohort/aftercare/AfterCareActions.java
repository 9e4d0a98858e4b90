package org.virtualschool.cohort.aftercare;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.ChildActions;
import org.virtualschool.cohort.CohortAction;

/** The way to the offer from the page of a child who left care for good; to the leaflet from that of one who is to be adopted. */
@Component
class AfterCareActions implements ChildActions {

    private final Access access;
    private final AfterCareReading reading;

    AfterCareActions(Access access, AfterCareReading reading) {
        this.access = access;
        this.reading = reading;
    }

    @Override
    public List<Deed> of(ChildId child) {
        var deeds = new ArrayList<Deed>();
        if (access.may(CohortAction.GIVE_OFFER, child)) {
            if (reading.isPreviouslyLookedAfter(child)) {
                deeds.add(new Deed("Offer of the virtual school after care", "children/" + child + "/after-care"));
            }
            if (reading.isToBeAdopted(child)) {
                deeds.add(new Deed("Leaflet for adopters", "leaflets/adoption"));
            }
        }
        return deeds;
    }
}
