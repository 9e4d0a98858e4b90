package org.virtualschool.cohort;

/** How lists name a child: the family name first, as they are ordered; a child whose name no list has given yet by its social care ID. */
public final class ListName {

    private ListName() {}

    /** @param reference the social care ID */
    public static String of(String givenName, String familyName, String reference) {
        if (givenName.isEmpty() && familyName.isEmpty()) {
            return unknown(reference);
        }
        return givenName.isEmpty() || familyName.isEmpty() ? givenName + familyName : familyName + ", " + givenName;
    }

    /** @param reference the social care ID */
    public static String unknown(String reference) {
        return "Name not known (" + reference + ")";
    }
}
