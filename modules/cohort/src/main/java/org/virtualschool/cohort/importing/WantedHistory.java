package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.function.Function;
import org.virtualschool.cohort.care.CareHistory;
import org.virtualschool.cohort.care.CarePeriod;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.ProtectedDetails;
import org.virtualschool.cohort.care.Unaccompanied;
import org.virtualschool.cohort.history.Told;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.reading.GivenCare.Span;
import org.virtualschool.directory.Postcode;

/** What a list tells of a child's care before today, with the directory's word on where each placement was. */
final class WantedHistory {

    private final ImportedChild said;
    private final Places places;

    WantedHistory(ImportedChild said, Places places) {
        this.said = said;
        this.places = places;
    }

    CareHistory history() {
        var care = said.care();
        return new CareHistory(
                told(care.inCare(), span -> new CarePeriod(span.code().isEmpty() ? null : span.code())),
                told(care.legalStatuses(), Span::code),
                told(care.needs(), Span::code),
                told(care.placements(), this::placement),
                told(care.unaccompanied(), span -> Unaccompanied.ASYLUM_SEEKER),
                !care.fed().isEmpty());
    }

    private static <T> List<Told<T>> told(List<Span> spans, Function<Span, T> value) {
        return spans.stream()
                .map(span -> new Told<>(span.from(), span.fromKnown(), span.to(), value.apply(span)))
                .toList();
    }

    private CarePlacement placement(Span span) {
        var type = span.code().isEmpty() ? null : span.code();
        var postcode = Postcode.parse(span.postcode()).map(Postcode::written).orElse(null);
        var details = new ProtectedDetails(null, postcode, null);
        var place = places.at(postcode);
        return place == null
                ? CarePlacement.somewhere(type, details)
                : CarePlacement.at(type, place.whereabouts(), place.distance(), details);
    }
}
