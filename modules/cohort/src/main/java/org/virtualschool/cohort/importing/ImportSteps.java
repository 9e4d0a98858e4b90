package org.virtualschool.cohort.importing;

import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** What can be done with a previewed list: each step is a transaction of its own. */
@Component
class ImportSteps {

    private final Previewing previewing;
    private final Confirming confirming;
    private final Ending ending;

    ImportSteps(Previewing previewing, Confirming confirming, Ending ending) {
        this.previewing = previewing;
        this.confirming = confirming;
        this.ending = ending;
    }

    void previewAgain(ImportId id) {
        previewing.previewAgain(id);
    }

    Counts confirm(ImportId id, OptionalInt notNamed, Optional<String> looked) {
        return confirming.confirm(id, notNamed, looked);
    }

    void cancel(ImportId id) {
        ending.cancel(id);
    }
}
