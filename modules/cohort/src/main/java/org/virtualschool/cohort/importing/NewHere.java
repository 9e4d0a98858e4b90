package org.virtualschool.cohort.importing;

import java.util.Collection;
import java.util.Optional;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.Upn;
import org.virtualschool.cohort.roll.Likeness;
import org.virtualschool.cohort.roll.Likeness.Sought;
import org.virtualschool.cohort.roll.RollState;

/** Children whom a list names and the roll has not under that identifier: before one is added, whether it is there under another. */
final class NewHere {

    private static final String SAME_UPN = "A child on the roll has this UPN, which no two children share.";
    private static final String ALIKE = "A child on the roll has this date of birth and a name that is spelt alike.";
    private static final String LOOK =
            " It may be the same child under another ID. Look at both; if it is one child, ask social care which ID counts.";

    private final Likeness likeness;

    private NewHere(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Looks for all of them at once. */
    static NewHere among(RollState roll, Collection<ImportedChild> children) {
        return new NewHere(roll.likeness(children.stream().map(NewHere::sought).toList()));
    }

    /** Who on the roll may be the child. */
    Optional<Problem> mayBe(ImportedChild child) {
        return likeness.of(sought(child))
                .map(alike -> new Problem(
                        child.line(),
                        Optional.of(Field.CARE_ID),
                        (alike.sameUpn() ? SAME_UPN : ALIKE) + LOOK,
                        false,
                        alike.children()));
    }

    private static Sought sought(ImportedChild child) {
        var name = child.value(Field.GIVEN_NAME).orElse("") + " "
                + child.value(Field.FAMILY_NAME).orElse("");
        return new Sought(
                child.value(Field.UPN).filter(upn -> Upn.of(upn).shape()), child.date(Field.DATE_OF_BIRTH), name);
    }
}
