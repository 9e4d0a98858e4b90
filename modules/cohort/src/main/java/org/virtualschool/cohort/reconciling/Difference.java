package org.virtualschool.cohort.reconciling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of difference between the roll and what social care said. */
enum Difference {
    NOT_IN_LIST("Not in the latest list", "Ask social care whether the child is still looked after."),
    DELETED("Deleted in the care system", "Ask social care why the record was deleted."),
    TWO_VERSIONS("Told in two ways", "Decide on the child’s page which version stands."),
    SCHOOL("School could not be matched", "Choose the school on the child’s page."),
    VALUE("Value could not be taken", "Put it right in the care system, or see on the child’s page what was given."),
    SAME_UPN("Two children have this UPN", "Ask the school whose UPN it is.");

    private final String says;
    private final String next;

    Difference(String says, String next) {
        this.says = says;
        this.next = next;
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
