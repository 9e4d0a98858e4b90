package org.virtualschool.cohort.send;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.history.Episode;

/**
 * A child's special educational needs as machines read them. It prints nothing.
 *
 * @param from the first day on which it was so; a review changes nothing of it
 * @param fromKnown false where that is only the day on which it was learnt
 * @param provision {@code N}, {@code K}, {@code E} as the school census has them, or {@code EHCNA}: an EHC needs assessment is under way
 * @param primaryNeed code of the school census's SEN type
 * @param maintainedBy code of the authority in England that maintains the plan or assesses, or {@code WALES}, {@code SCOTLAND}, {@code NORTHERN_IRELAND}
 * @param reviewDueOn the last day for the next annual review
 */
public record SenAnswer(
        LocalDate from,
        boolean fromKnown,
        String provision,
        @Nullable String primaryNeed,
        @Nullable String secondaryNeed,
        @Nullable String maintainedBy,
        @Nullable LocalDate planMadeOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate reviewDueOn) {

    public static SenAnswer of(Episode<Sen> episode) {
        var sen = episode.value();
        return new SenAnswer(
                episode.startsOn(),
                episode.startsKnown(),
                sen.provision(),
                sen.primaryNeed(),
                sen.secondaryNeed(),
                sen.maintainedBy() == null ? null : Objects.toString(sen.maintainedBy()),
                sen.planMadeOn(),
                sen.reviewedOn(),
                sen.reviewDueOn());
    }

    @Override
    public String toString() {
        return "SenAnswer[redacted]";
    }
}
