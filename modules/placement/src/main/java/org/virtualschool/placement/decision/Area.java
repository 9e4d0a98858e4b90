package org.virtualschool.placement.decision;

import org.jspecify.annotations.Nullable;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.GssCode;
import org.virtualschool.directory.Nation;

/**
 * In whose area a placement is.
 *
 * @param host the authority in England; null elsewhere
 * @param elsewhere the authority in another nation, where it is known
 */
record Area(
        Nation nation,
        @Nullable AuthorityCode host,
        @Nullable GssCode elsewhere) {

    static Area in(Nation nation) {
        return new Area(nation, null, null);
    }

    /** What a form of choices calls it. */
    String choice() {
        return host == null ? nation.name() : host.value();
    }

    /** Whether the other may be the same: an authority that is not known may be any of its nation. */
    boolean mayBe(Area other) {
        return nation == other.nation
                && (host == null ? other.host == null : host.equals(other.host))
                && (elsewhere == null || other.elsewhere == null || elsewhere.equals(other.elsewhere));
    }
}
