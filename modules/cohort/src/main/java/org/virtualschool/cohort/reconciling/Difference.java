package org.virtualschool.cohort.reconciling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of difference between the roll and what social care said. */
enum Difference {
    NOT_IN_LIST("Not in the latest list", "Ask social care whether the child is still looked after.", true),
    DELETED("Deleted in the care system", "Ask social care why the record was deleted.", true),
    TWO_VERSIONS("Told in two ways", "Decide on the child’s page which version stands.", false),
    SCHOOL("School could not be matched", "Choose the school on the child’s page.", false),
    VALUE(
            "Value could not be taken",
            "Put it right in the care system, or see on the child’s page what was given.",
            true),
    SAME_UPN("Two children have this UPN", "Ask the school whose UPN it is.", false);

    private final String says;
    private final String next;
    private final boolean forSocialCare;

    Difference(String says, String next, boolean forSocialCare) {
        this.says = says;
        this.next = next;
        this.forSocialCare = forSocialCare;
    }

    /** Whether social care must act: its record is to be put right there. */
    boolean isForSocialCare() {
        return forSocialCare;
    }

    String says() {
        return says;
    }

    /** What to do about it. */
    String next() {
        return next;
    }

    /** As it stands in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Difference> byKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
