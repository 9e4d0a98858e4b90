package org.virtualschool.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The authorities of England, current and abolished, who adjoins whom, and their desks. */
public interface Authorities {

    /** The authority with this code, current or abolished; empty for an unknown code. */
    Optional<Authority> byCode(AuthorityCode code);

    /** Their names, of current and abolished ones; an unknown code is passed over. */
    Map<AuthorityCode, String> names(Collection<AuthorityCode> codes);

    /** Every current authority, by name. */
    List<Authority> current();

    /** The current authorities in England that share a border with this one. */
    Set<AuthorityCode> adjoining(AuthorityCode code);

    /** Whether the two authorities share a border, as the Office for National Statistics draws it across estuaries and bridges. */
    boolean adjoins(AuthorityCode one, AuthorityCode other);

    /** How far a place in {@code area} is from the responsible authority. */
    Distance distance(AuthorityCode responsible, AuthorityCode area);

    /** How far a postcode is from the responsible authority, also when it lies in Wales or Scotland. */
    Distance distance(AuthorityCode responsible, Whereabouts place);

    /** The desks of a current authority, in their usual order; none for an abolished or unknown one. */
    List<Desk> desks(AuthorityCode code);
}
