package org.virtualschool.access.stafflist;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A file with staff to invite, while it waits to be confirmed. */
record StaffListId(UUID value) {

    static StaffListId next() {
        return new StaffListId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
