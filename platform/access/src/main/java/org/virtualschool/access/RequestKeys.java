package org.virtualschool.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.virtualschool.web.Refused;

/**
 * Idempotency keys of machine clients. Within 24 hours the same client may send the same request again under its key and has the same
 * answer without a second effect. Keys of two clients, or of two authorities, have nothing to do with each other.
 */
public interface RequestKeys {

    /**
     * Does the work once, in the transaction of its effect: both are kept, or neither. Two requests at once take turns.
     *
     * @param key as the client gave it, 1 to 255 visible ASCII characters
     * @param what which deed it is and on what, such as {@code roll-import WHOLE_LIST}
     * @param content everything else that was asked; only its digest is kept
     * @param work gives back what its effect is known by
     * @return what the first request's effect is known by
     * @throws Refused for a key that was used for another request, or that is none
     */
    UUID once(String key, String what, byte[] content, Supplier<UUID> work);

    /** Forgets the bound tenant's keys that no longer count. */
    void forgetOld();
}
