package org.virtualschool.cohort.aftercare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of an offer. Its meaning is read by {@link GivingOffers}. @param outcome one of {@link Offer.Outcome} @param way how it was given */
record OfferForm(
        @Nullable String outcome,
        @Nullable LocalDate on,
        @Nullable String way,
        @Nullable String because) {

    static final int LONGEST = 500;
}
