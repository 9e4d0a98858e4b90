package org.virtualschool.access.invitation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** An invitation. */
record InvitationId(UUID value) {

    static InvitationId next() {
        return new InvitationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
