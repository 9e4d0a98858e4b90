package org.virtualschool.cohort.roll;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.TwoVersions;
import org.virtualschool.cohort.care.TwoVersionsRepository.Kept;
import org.virtualschool.web.Dates;

/** Two versions of the same days side by side, in words. It prints nothing. */
record VersionsRow(UUID id, String kind, String held, String told) {

    static VersionsRow of(Kept kept, RollWords words) {
        var both = kept.versions();
        return new VersionsRow(
                kept.id(),
                both.kind().says(),
                says(both.kind(), both.held(), words),
                says(both.kind(), both.told(), words));
    }

    private static String says(TwoVersions.Kind kind, TwoVersions.Version version, RollWords words) {
        var days = "from " + Dates.day(version.from())
                + (version.to() == null ? ", and lasts" : " to " + Dates.day(version.to()));
        var code = code(kind, version.code(), words);
        return code.isEmpty() ? Character.toUpperCase(days.charAt(0)) + days.substring(1) : code + ", " + days;
    }

    private static String code(TwoVersions.Kind kind, @Nullable String code, RollWords words) {
        if (code == null) {
            return "";
        }
        return switch (kind) {
            case IN_CARE -> words.reasonCeased(code);
            case LEGAL_STATUS -> words.legalStatus(code);
            case NEED -> words.need(code);
            case PLACEMENT -> words.placementType(code);
            case UNACCOMPANIED -> "";
        };
    }

    @Override
    public String toString() {
        return "VersionsRow[" + id + "]";
    }
}
