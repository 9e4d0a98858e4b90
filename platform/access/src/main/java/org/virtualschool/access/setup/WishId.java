package org.virtualschool.access.setup;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Names a wish of the operator's. */
record WishId(UUID value) {

    static WishId next() {
        return new WishId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The identifier that an address shows. @throws IllegalArgumentException for text that is none */
    static WishId of(String text) {
        return new WishId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
