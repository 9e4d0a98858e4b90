package org.virtualschool.cohort.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.SchoolMatch;
import org.virtualschool.directory.Whereabouts;

/**
 * What the directory says of every postcode and school that a list names, asked once for the whole list.
 *
 * @param schools by number or name as given
 */
record Places(Map<Postcode, Place> postcodes, Map<String, SchoolMatch> schools) {

    /** Where a postcode lies, and how far from us. */
    record Place(Whereabouts whereabouts, Distance distance) {}

    @Nullable
    Place at(@Nullable String postcode) {
        return postcode == null
                ? null
                : Postcode.parse(postcode).map(postcodes::get).orElse(null);
    }

    SchoolMatch school(String urnOrName) {
        return schools.getOrDefault(urnOrName, new SchoolMatch.None());
    }

    @Override
    public String toString() {
        return "Places[redacted]";
    }
}
