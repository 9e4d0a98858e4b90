package org.virtualschool.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.virtualschool.directory.Whereabouts.Certainty;

/**
 * An open school of the national register. Its name never identifies it: 822 names occur more than once.
 *
 * @param authority the authority in England that its postcode lies in; near a border another may maintain it
 * @param certainty how sure that is; {@code UNKNOWN} for a school without a postcode
 */
public record School(
        Urn urn,
        String name,
        Optional<LocalDate> openedOn,
        Optional<String> town,
        Optional<Postcode> postcode,
        Optional<AuthorityCode> authority,
        Certainty certainty) {}
