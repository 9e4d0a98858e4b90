package org.virtualschool.contacts.school;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Somebody's line in the directory of one council. */
record ContactId(UUID value) {

    static ContactId next() {
        return new ContactId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
