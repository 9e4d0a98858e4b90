package org.virtualschool.documents;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A file that is kept: an identifier without meaning. */
public record DocumentId(UUID value) {

    /** A new identifier, ordered by time. */
    public static DocumentId next() {
        return new DocumentId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
