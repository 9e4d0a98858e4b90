package org.virtualschool.access.request;

/** How much a sign-in is worth in an authority at this moment. */
enum Freshness {

    /** It has lasted, or was not used, for longer than the authority allows. */
    OVER,

    /** It counts for what wants no proof. */
    SIGNED_IN,

    /** The person has lately proved who he is. */
    PROVED
}
