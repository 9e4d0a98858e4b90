package org.virtualschool.cohort.importing;

import org.virtualschool.cohort.roll.RollUndoing.Undone;
import org.virtualschool.web.Dates;

/** What undoing a list would do, before it is done. */
record UndoPage(Addresses addresses, RollImport list, Undone undone) {

    String confirmed() {
        return list.confirmedAt().map(Dates::dayAndTime).orElse("");
    }

    String says() {
        return says(undone.children(), undone.left().size());
    }

    /** "12 children are as they were before. Of 1 child something was left." */
    static String says(int children, int left) {
        return children + (children == 1 ? " child is" : " children are")
                + " as before the list, as far as nobody changed them since."
                + (left == 0 ? "" : " Of " + left + (left == 1 ? " child" : " children") + " something stays.");
    }
}
