package org.virtualschool.cohort.telling;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** That one school has, or has no longer, one looked-after child on its roll. */
record NoticeId(UUID value) {

    static NoticeId next() {
        return new NoticeId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
