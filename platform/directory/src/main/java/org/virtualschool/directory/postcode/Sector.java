package org.virtualschool.directory.postcode;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Postcode;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.directory.Whereabouts.Certainty;
import org.virtualschool.directory.Whereabouts.Existence;

/**
 * What the file holds of one sector.
 *
 * @param authorities by the unit of the postcodes that differ, and by '' for all others; '' for none recorded
 */
record Sector(Map<String, String> authorities) {

    static final Sector UNRECORDED = new Sector(Map.of());

    private static final String ALL_OTHERS = "";

    /** One row of the file. */
    record Row(String unit, String authority) {}

    static Sector of(List<Row> rows) {
        return new Sector(rows.stream().collect(toUnmodifiableMap(Row::unit, Row::authority)));
    }

    Whereabouts locate(Postcode postcode) {
        if (authorities.containsKey(postcode.unit())) {
            return answer(postcode, Existence.RECORDED, authorities.get(postcode.unit()), true);
        }
        if (authorities.containsKey(ALL_OTHERS)) {
            var oneAuthority = authorities.size() == 1;
            return answer(postcode, Existence.SECTOR_RECORDED, authorities.get(ALL_OTHERS), oneAuthority);
        }
        return Whereabouts.unknown(postcode, Existence.NOT_RECORDED);
    }

    private static Whereabouts answer(Postcode postcode, Existence existence, String authority, boolean sure) {
        if (authority.isEmpty()) {
            return Whereabouts.unknown(postcode, existence);
        }
        var inEngland = AuthorityCode.parse(authority);
        var elsewhere = inEngland.isPresent() ? Optional.<GssCode>empty() : Optional.of(new GssCode(authority));
        var known = inEngland.isPresent() ? Certainty.EXACT : Certainty.OUTSIDE_ENGLAND;
        return new Whereabouts(postcode, existence, sure ? known : Certainty.PROBABLE, inEngland, elsewhere);
    }
}
