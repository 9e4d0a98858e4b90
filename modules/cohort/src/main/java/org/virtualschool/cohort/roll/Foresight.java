package org.virtualschool.cohort.roll;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.CareHistory;
import org.virtualschool.cohort.roll.RollState.Foreseen;

/** What a list would make of one version of a child. Nothing is written. */
public final class Foresight {

    private final Dossier dossier;

    Foresight(Dossier dossier) {
        this.dossier = dossier;
    }

    /** @param wanted of today */
    public Foreseen taking(ListedFacts wanted, CareHistory past) {
        var tried = dossier.copy();
        tried.take(wanted, past);
        return new Foreseen(RollState.facts(tried), tried.earlier(), tried.versions());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Foresight that && dossier.stored().equals(that.dossier.stored());
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier.stored());
    }
}
