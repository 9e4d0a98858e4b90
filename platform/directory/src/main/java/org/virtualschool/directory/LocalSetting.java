package org.virtualschool.directory;

import java.util.Optional;

/** A place of education that no register holds, as a council entered it. */
public record LocalSetting(
        LocalSettingId id, Kind kind, String name, Optional<String> town, Optional<Postcode> postcode, Nation nation) {

    /** What sort of place it is. */
    public enum Kind {
        NURSERY("Nursery or childminder"),
        COLLEGE("College"),
        TUTOR("Tutor"),
        SCHOOL("School outside England, or not in the register"),
        OTHER("Other provision");

        private final String says;

        Kind(String says) {
            this.says = says;
        }

        /** The kind in words. */
        public String says() {
            return says;
        }
    }
}
