package org.virtualschool.cohort.importing.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format that tells of more than today says of one child's care, up to today.
 *
 * @param inCare times looked after, with the reason each ended (list REC); empty where none is said
 * @param legalStatuses codes of the list LS
 * @param needs codes of the list CIN
 * @param placements kinds (list PLACE) and postcodes; either may be empty
 * @param unaccompanied times as an unaccompanied asylum-seeking child
 * @param fed placements as the care system has them, by its own identifiers; empty of a format without any
 * @param deleted whether the care system has deleted the whole record of the child
 */
public record GivenCare(
        List<Span> inCare,
        List<Span> legalStatuses,
        List<Span> needs,
        List<Span> placements,
        List<Span> unaccompanied,
        List<FedPlacement> fed,
        boolean deleted) {

    /** Of a list that tells only of today. */
    public static final GivenCare NONE = new GivenCare(List.of(), List.of(), List.of(), List.of());

    /** Of a child whose record the care system has deleted. */
    public static final GivenCare DELETED =
            new GivenCare(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), true);

    /** Of a format that gives placements no identifiers. */
    public GivenCare(List<Span> inCare, List<Span> legalStatuses, List<Span> needs, List<Span> placements) {
        this(inCare, legalStatuses, needs, placements, List.of(), List.of(), false);
    }

    public GivenCare {
        inCare = List.copyOf(inCare);
        legalStatuses = List.copyOf(legalStatuses);
        needs = List.copyOf(needs);
        placements = List.copyOf(placements);
        unaccompanied = List.copyOf(unaccompanied);
        fed = List.copyOf(fed);
    }

    /** The same, with these times as an unaccompanied asylum-seeking child. */
    public GivenCare unaccompanied(List<Span> told) {
        return new GivenCare(inCare, legalStatuses, needs, placements, told, fed, deleted);
    }

    /**
     * Something that held for a while.
     *
     * @param fromKnown false where it began by then, and nobody says when
     * @param to the first day on which it no longer held; null while it lasts
     * @param code as given
     */
    public record Span(
            LocalDate from, boolean fromKnown, @Nullable LocalDate to, String code, String postcode) {

        /** The same time with another code. */
        public Span coded(String other) {
            return new Span(from, fromKnown, to, other, postcode);
        }

        /** The same from the same day, until another. */
        public Span until(@Nullable LocalDate end) {
            return new Span(from, fromKnown, end, code, postcode);
        }

        @Override
        public String toString() {
            return "Span[" + from + " to " + to + "]";
        }
    }

    @Override
    public String toString() {
        return "GivenCare[redacted]";
    }
}
