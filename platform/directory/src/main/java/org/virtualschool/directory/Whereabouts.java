package org.virtualschool.directory;

import java.util.Optional;

/**
 * Which authority a postcode lies in, and how sure that is. The file behind it holds one authority for each sector and the postcodes that
 * differ: it is right for every recorded postcode, but cannot tell a recorded postcode that follows its sector from one that does not exist.
 *
 * @param existence whether the postcode is known to exist: the second verdict, after its shape
 * @param certainty what may be said of the authority: the third verdict
 * @param authority the authority in England; empty elsewhere and where none is known
 * @param elsewhere the authority outside England
 */
public record Whereabouts(
        Postcode postcode,
        Existence existence,
        Certainty certainty,
        Optional<AuthorityCode> authority,
        Optional<GssCode> elsewhere) {

    /** Nothing is known of where the postcode lies. */
    public static Whereabouts unknown(Postcode postcode, Existence existence) {
        return new Whereabouts(postcode, existence, Certainty.UNKNOWN, Optional.empty(), Optional.empty());
    }

    /** The nation, where an authority is known. */
    public Optional<Nation> nation() {
        return elsewhere.map(GssCode::nation).or(() -> authority.map(code -> Nation.ENGLAND));
    }

    /** What the Office for National Statistics' directory of November 2025 says of a postcode. */
    public enum Existence {
        /** This very postcode is recorded. */
        RECORDED,
        /** Its sector is recorded; whether this postcode of it exists, or is newer than the directory, cannot be told. */
        SECTOR_RECORDED,
        /** Not even its sector is recorded: mistyped, invented or new. */
        NOT_RECORDED
    }

    /** What may be said of the authority. Unknown is shown, never guessed. */
    public enum Certainty {
        /** Recorded for this very postcode, or for every recorded postcode of its sector alike. */
        EXACT,
        /**
         * The postcode's sector crosses a border and this is its commonest authority, in England or not: right if the postcode is recorded,
         * but a mistyped or new one may lie in another. Ask a person to confirm.
         */
        PROBABLE,
        /** Exactly so, in Wales, Scotland or Northern Ireland. */
        OUTSIDE_ENGLAND,
        /** No authority is recorded. */
        UNKNOWN
    }
}
