package org.virtualschool.placement.sealing;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.CohortEvent;

/** Hears of a sealed child at once; the sweep finds whom it missed. */
@Component
class SealedChildren {

    private final Sealing sealing;

    SealedChildren(Sealing sealing) {
        this.sealing = sealing;
    }

    @ApplicationModuleListener
    void on(CohortEvent.RecordSealed event) {
        sealing.seal(event.child());
    }
}
