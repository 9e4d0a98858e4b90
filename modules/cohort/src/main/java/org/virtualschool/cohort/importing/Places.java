package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.SchoolMatch;
import org.virtualschool.directory.Whereabouts;

/**
 * What the directory says of every postcode and school that a list names, asked once for the whole list.
 *
 * @param schools of the register, by number or name as given
 * @param settings of the council's own, by name as given
 */
record Places(
        Map<Postcode, Place> postcodes, Map<String, SchoolMatch> schools, Map<String, List<LocalSetting>> settings) {

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

    /** The council's own settings of this name. */
    List<LocalSetting> own(String name) {
        return settings.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return "Places[redacted]";
    }
}
