package org.virtualschool.access.setup;

import java.time.Instant;
import org.virtualschool.tenancy.manifest.ManifestText;

/** What the operator asks of a live council. @param askedBy the operator's name */
record Wish(WishId id, ManifestText manifest, Instant askedAt, String askedBy) {

    @Override
    public String toString() {
        return "Wish[" + id + "]";
    }
}
