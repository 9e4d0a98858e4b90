package org.virtualschool.cohort.care;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Two accounts of the same days of a child's care. Nothing protected: of a placement the kind alone. */
public record TwoVersions(Kind kind, Version told, Version held) {

    /** Of what there are two accounts. */
    public enum Kind {
        IN_CARE("Time in care"),
        LEGAL_STATUS("Legal status"),
        NEED("Category of need"),
        PLACEMENT("Placement"),
        UNACCOMPANIED("Unaccompanied asylum-seeking child");

        private final String says;

        Kind(String says) {
            this.says = says;
        }

        /** What a person calls it. */
        public String says() {
            return says;
        }
    }

    /** @param to the first day on which it no longer held; null while it lasts @param code of the kind's list; null where none is told */
    public record Version(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String code) {
        @Override
        public String toString() {
            return "Version[redacted]";
        }
    }

    @Override
    public String toString() {
        return "TwoVersions[" + kind + "]";
    }

    /** Whether both are about the same told account: what somebody decided about one holds for the other. */
    public boolean isAbout(TwoVersions other) {
        return kind == other.kind && told.equals(other.told);
    }
}
