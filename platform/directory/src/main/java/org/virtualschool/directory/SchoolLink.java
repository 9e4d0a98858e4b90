package org.virtualschool.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A school to which pupils of a closed one may have gone. A person decides whether a child did.
 *
 * @param on when the register linked the two
 */
public record SchoolLink(Kind kind, School school, Optional<LocalDate> on) {

    /** How the schools hang together. */
    public enum Kind {
        /** The school went on under another number. */
        SUCCESSOR("Successor"),
        /** Several schools became one. */
        MERGED("Merged into it"),
        /** One of several schools that it was split into. */
        SPLIT("One of the schools it was split into"),
        /** A sixth form for its older pupils. */
        SIXTH_FORM("Sixth form for its older pupils");

        private final String says;

        Kind(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }
    }
}
