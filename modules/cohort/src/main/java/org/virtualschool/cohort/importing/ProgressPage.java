package org.virtualschool.cohort.importing;

import java.util.Locale;
import java.util.Optional;

/** How far a long list has come. */
record ProgressPage(Addresses addresses, RollImport list, Optional<LongImport> progress) {

    String title() {
        return list.stage() == Stage.TAKING ? "Taking the list onto the roll" : "Comparing the list with the roll";
    }

    /** "1,250 of 2,400 children" */
    String says() {
        return progress.filter(one -> one.all() > 0)
                .map(one -> String.format(Locale.UK, "%,d of %,d children", one.done(), one.all()))
                .orElse("It begins in a moment.");
    }

    int done() {
        return progress.map(LongImport::done).orElse(0);
    }

    int all() {
        return Math.max(1, progress.map(LongImport::all).orElse(1));
    }
}
