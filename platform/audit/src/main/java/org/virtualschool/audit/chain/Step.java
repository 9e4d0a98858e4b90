package org.virtualschool.audit.chain;

import java.util.Optional;

/** One row on the way along the chain: a seal, and one of the entries under it if there is any. */
record Step(Seal seal, Optional<Under> under) {

    /** @param hash as it was sealed @param entry as it stands today, unless it is gone */
    record Under(int position, String hash, Optional<Recorded> entry) {}
}
