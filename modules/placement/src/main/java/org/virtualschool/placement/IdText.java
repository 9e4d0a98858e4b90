package org.virtualschool.placement;

import java.util.UUID;

/** Reads an identifier in its one written form; {@link UUID#fromString} alone also takes shortened ones, so that one record had many addresses. */
final class IdText {

    private IdText() {}

    static UUID read(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("Not an identifier in its written form");
        }
        return id;
    }
}
