package org.virtualschool.access.request;

/** Names that stand for places of the platform in addresses, so that no council can have them. */
public final class ReservedSlugs {

    private ReservedSlugs() {}

    /** Whether the slug is taken by the platform itself. */
    public static boolean contain(String slug) {
        return Address.isReserved(slug);
    }
}
