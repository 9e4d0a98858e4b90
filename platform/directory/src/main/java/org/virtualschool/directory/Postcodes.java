package org.virtualschool.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Which authority a postcode lies in. */
public interface Postcodes {

    /** Where the postcode lies; an answer for every shape of postcode, if only that nothing is known. */
    Whereabouts locate(Postcode postcode);

    /** Where each of the postcodes lies, in one question. */
    Map<Postcode, Whereabouts> locate(Collection<Postcode> postcodes);

    /** Where the postcode that somebody typed lies; empty where the text has not the shape of a postcode. */
    Optional<Whereabouts> locate(String typed);
}
