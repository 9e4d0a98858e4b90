package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.*;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.ProtectedDetails;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.roll.ListedFacts;

/** Where the child is to be placed: another start is another placement, of which nothing is known but what the list says. */
final class WantedPlacement {

    private final ImportedChild said;
    private final ListedFacts.@Nullable Placement before;
    private final Places places;

    WantedPlacement(ImportedChild said, ListedFacts.@Nullable Placement before, Places places) {
        this.said = said;
        this.before = before;
        this.places = places;
    }

    ListedFacts.@Nullable Placement placement() {
        var spoken = said.value(PLACEMENT_TYPE).isPresent()
                || said.value(PLACEMENT_START).isPresent()
                || said.value(PLACEMENT_POSTCODE).isPresent()
                || said.value(PLACEMENT_ADDRESS).isPresent()
                || said.value(CARER).isPresent();
        if (!spoken || isSecond()) {
            return before;
        }
        return new ListedFacts.Placement(start(), where());
    }

    /** Whether the list tells of a placement that began before the one that is still open, at another place. */
    boolean isSecond() {
        var open = before == null ? null : before.start();
        var start = said.date(PLACEMENT_START).orElse(null);
        if (open == null || start == null || before == null || !start.isBefore(open)) {
            return false;
        }
        var sameType = said.value(PLACEMENT_TYPE)
                .map(type -> type.equals(before.where().type()))
                .orElse(true);
        var samePlace = said.value(PLACEMENT_POSTCODE)
                .map(postcode -> postcode.equals(before.where().details().postcode()))
                .orElse(true);
        return !sameType || !samePlace;
    }

    private @Nullable LocalDate start() {
        return said.date(PLACEMENT_START).orElse(before == null ? null : before.start());
    }

    private CarePlacement where() {
        var type = said.value(PLACEMENT_TYPE).orElse(same() == null ? null : same().type());
        var details = new ProtectedDetails(detail(PLACEMENT_ADDRESS), detail(PLACEMENT_POSTCODE), detail(CARER));
        var place = places.at(details.postcode());
        return place == null
                ? CarePlacement.somewhere(type, details)
                : CarePlacement.at(type, place.whereabouts(), place.distance(), details);
    }

    private @Nullable String detail(Field field) {
        if (said.given(field) instanceof Given.Empty) {
            return null;
        }
        var known = same();
        var kept = known == null ? ProtectedDetails.NONE : known.details();
        return said.value(field)
                .orElse(
                        switch (field) {
                            case PLACEMENT_ADDRESS -> kept.address();
                            case PLACEMENT_POSTCODE -> kept.postcode();
                            default -> kept.carer();
                        });
    }

    /** The place that the roll holds, if the list does not tell of a later one. */
    private @Nullable CarePlacement same() {
        if (before == null) {
            return null;
        }
        var open = before.start();
        var later = open != null
                && said.date(PLACEMENT_START)
                        .filter(start -> start.isAfter(open))
                        .isPresent();
        return later ? null : before.where();
    }
}
