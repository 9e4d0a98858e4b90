package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.SCHOOL_NAME;
import static org.virtualschool.cohort.importing.list.Field.SCHOOL_URN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.schooling.SchoolPlace;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolMatch;

/** Where the child is to go to school: by number, else by the only school or own setting of the name, else as the list has it, for a person to match. */
final class WantedSchool {

    /** The number that lists use for a child educated at home: there is no school. */
    private static final String AT_HOME = "999999";

    /** Numbers that name no school: beside {@link #AT_HOME} the one for "unknown", which leaves the school as it was. */
    private static final Set<String> NO_SCHOOL = Set.of("888888", AT_HOME);

    private final ImportedChild said;
    private final @Nullable SchoolPlace before;
    private final Places places;

    WantedSchool(ImportedChild said, @Nullable SchoolPlace before, Places places) {
        this.said = said;
        this.before = before;
        this.places = places;
    }

    /** @param wholeList whether empty columns mean that there is no school */
    @Nullable
    SchoolPlace place(boolean wholeList) {
        if (isAtHome() || (wholeList && isEmptied())) {
            return null;
        }
        var numbered = said.value(SCHOOL_URN).flatMap(this::only);
        if (numbered.isPresent()) {
            return numbered.get();
        }
        var text = text();
        if (text.isEmpty()) {
            return before;
        }
        var named = only(text.get());
        return named.orElseGet(() -> asGiven(text.get()));
    }

    /** What a person is to do about the school; empty if it was found, or none was named. */
    Optional<String> problem() {
        var text = text();
        if (isAtHome()
                || said.value(SCHOOL_URN).flatMap(this::only).isPresent()
                || text.isEmpty()
                || only(text.get()).isPresent()) {
            return Optional.empty();
        }
        if (chosenBefore(text.get())) {
            return Optional.empty();
        }
        return Optional.of(
                isOfSeveral(text.get())
                        ? "Several schools, or settings of your own, have this name. Give the URN in the list, or name your setting so that it is the only one."
                        : "No open school in the register has this number or name. Check it, or enter the setting yourself.");
    }

    private boolean isAtHome() {
        return said.value(SCHOOL_URN)
                .or(() -> said.value(SCHOOL_NAME))
                .filter(AT_HOME::equals)
                .isPresent();
    }

    /** Whether the list has a column for the school, and nothing in any. */
    private boolean isEmptied() {
        var given = List.of(said.given(SCHOOL_URN), said.given(SCHOOL_NAME));
        return given.stream().anyMatch(Given.Empty.class::isInstance)
                && given.stream().allMatch(one -> one instanceof Given.Empty || one instanceof Given.Absent);
    }

    private Optional<String> text() {
        return said.value(SCHOOL_NAME).or(() -> said.value(SCHOOL_URN)).filter(text -> !NO_SCHOOL.contains(text));
    }

    /** The one place that bears the name or number, be it of the register or of the council's own list. */
    private Optional<SchoolPlace> only(String text) {
        var own = places.own(text);
        return switch (places.school(text)) {
            case SchoolMatch.One(School school)
            when own.isEmpty() -> Optional.of(new SchoolPlace(school.urn(), null, school.name()));
            case SchoolMatch.None none
            when own.size() == 1 ->
                Optional.of(new SchoolPlace(
                        null, own.getFirst().id(), own.getFirst().name()));
            default -> Optional.empty();
        };
    }

    private boolean isOfSeveral(String text) {
        return places.school(text) instanceof SchoolMatch.Several
                || !places.own(text).isEmpty();
    }

    private SchoolPlace asGiven(String text) {
        return before != null && chosenBefore(text) ? before : new SchoolPlace(null, null, text);
    }

    /** Whether a person has already said which school or setting is meant by this name. */
    private boolean chosenBefore(String text) {
        if (before == null || (before.urn() == null && before.setting() == null)) {
            return false;
        }
        return before.name().equalsIgnoreCase(text)
                || (places.school(text) instanceof SchoolMatch.Several several
                        && several.candidates().stream()
                                .anyMatch(school -> school.urn().equals(before.urn())))
                || places.own(text).stream().anyMatch(setting -> setting.id().equals(before.setting()));
    }
}
