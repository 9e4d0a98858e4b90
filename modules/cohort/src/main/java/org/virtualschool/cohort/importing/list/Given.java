package org.virtualschool.cohort.importing.list;

import java.util.Optional;

/** What a list says of one field. That it says nothing (no such column) is not the same as saying that nothing is there. */
public sealed interface Given {

    /** The list does not speak of the field: whatever is known stays. */
    record Absent() implements Given {}

    /** The list says that there is nothing. */
    record Empty() implements Given {}

    /** A value that can be taken, in its one written form: dates as 2026-11-21, codes without their text, years as numbers. */
    record Value(String text) implements Given {
        @Override
        public String toString() {
            return "Value[redacted]";
        }
    }

    /**
     * A value that waits for a person, while the child goes on.
     *
     * @param givenAs as the list has it
     * @param reason what is wrong and what to do, without the value
     */
    record Held(String givenAs, String reason) implements Given {
        @Override
        public String toString() {
            return "Held[" + reason + "]";
        }
    }

    /** The value, if there is one that can be taken. */
    default Optional<String> value() {
        return this instanceof Value(String text) ? Optional.of(text) : Optional.empty();
    }
}
