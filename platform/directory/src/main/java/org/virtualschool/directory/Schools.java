package org.virtualschool.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The national register of open schools. */
public interface Schools {

    /** As many candidates as a person can choose from. */
    int MOST_CANDIDATES = 10;

    /** The school with this number; empty for one that is not open or not in the register. */
    Optional<School> byUrn(Urn urn);

    /** The schools with these numbers; numbers that the register lacks are left out. */
    Map<Urn, School> byUrns(Collection<Urn> urns);

    /**
     * Schools whose name, town, authority, postcode or number holds every word; case, accents, punctuation, apostrophes and look-alike letters
     * do not matter, nor whether it is "CE" or "Church of England". Best matches first. Where no school
     * does, those whose words resemble what was typed: dropped, doubled or changed letters, other spellings.
     *
     * @param page the first is 1
     */
    SchoolPage search(String words, int page);

    /** As {@link #search(String, int)}, only schools whose postcode lies in the authority. */
    SchoolPage search(String words, AuthorityCode within, int page);

    /**
     * The school that a list means by a number or a name: that number, or the only school of that name; otherwise those it could be.
     *
     * @param within where the school should be if several bear the name, such as the authority of the placement; not simply the one that
     *     looks after the child, whose namesake school would be taken for the right one
     */
    SchoolMatch match(String urnOrName, Optional<AuthorityCode> within);

    /** {@link #match} for a whole list at once, keyed by the texts as given. */
    Map<String, SchoolMatch> matchAll(Collection<String> urnsOrNames, Optional<AuthorityCode> within);
}
