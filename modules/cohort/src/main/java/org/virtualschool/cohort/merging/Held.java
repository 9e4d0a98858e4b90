package org.virtualschool.cohort.merging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an episode holds, whatever its history. It prints nothing.
 *
 * @param stored the columns of its value
 * @param compared those by which two episodes are the same
 * @param details what is protected about a placement: address, postcode, carer
 * @param code the word or code by which a page says it
 * @param place the authority's code, of a placement
 */
record Held(
        List<Optional<Object>> stored,
        List<Optional<Object>> compared,
        List<Optional<String>> details,
        String code,
        Optional<String> place) {

    boolean isSame(Held other) {
        return compared.equals(other.compared) && details.equals(other.details);
    }

    static List<Optional<Object>> all(List<? extends @Nullable Object> values) {
        return values.stream().<Optional<Object>>map(Optional::ofNullable).toList();
    }

    @Override
    public String toString() {
        return "Held[redacted]";
    }
}
