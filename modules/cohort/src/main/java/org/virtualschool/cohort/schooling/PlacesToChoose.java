package org.virtualschool.cohort.schooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettingId;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.School;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.web.ui.Choice;

/** Schools and own settings to choose from: words are typed, what they find is offered with what tells two of one name apart. */
@Component
class PlacesToChoose {

    private static final String SCHOOL = "school-";
    private static final String SETTING = "setting-";

    private final Schools schools;
    private final LocalSettings settings;

    PlacesToChoose(Schools schools, LocalSettings settings) {
        this.schools = schools;
        this.settings = settings;
    }

    /**
     * What some words find.
     *
     * @param alike whether no school holds every word, and these only resemble them
     * @param more whether there are schools beyond those offered
     */
    record Found(List<Choice> choices, boolean alike, boolean more) {

        /** What is to be said about a search for the words; empty where what was found speaks for itself. */
        String says(String words) {
            if (words.isBlank()) {
                return "";
            }
            if (choices.isEmpty()) {
                return "Nothing is like these words. Try other words, the town, the postcode or the URN.";
            }
            if (alike) {
                return "No school has all these words. These are the most alike.";
            }
            return more ? "There are more: add the town or the postcode to find the one." : "";
        }

        static Found nothing() {
            return new Found(List.of(), false, false);
        }
    }

    /** Own settings first, then schools of the register. Blank words find nothing. */
    @Transactional(readOnly = true)
    Found by(String words) {
        if (words.isBlank()) {
            return Found.nothing();
        }
        var page = schools.search(words, 1);
        var choices = new ArrayList<Choice>();
        settings.search(words).forEach(setting -> choices.add(choice(setting)));
        page.schools().forEach(school -> choices.add(choice(school)));
        return new Found(List.copyOf(choices), page.alike(), page.pages() > 1);
    }

    /** The place that a choice stands for; empty for anything else that was sent. */
    @Transactional(readOnly = true)
    Optional<SchoolPlace> chosen(String value) {
        if (value.startsWith(SCHOOL)) {
            return Urn.parse(value.substring(SCHOOL.length()))
                    .flatMap(schools::byUrn)
                    .map(school -> new SchoolPlace(school.urn(), null, school.name()));
        }
        if (value.startsWith(SETTING)) {
            return LocalSettingId.parse(value.substring(SETTING.length()))
                    .flatMap(settings::byId)
                    .map(setting -> new SchoolPlace(null, setting.id(), setting.name()));
        }
        return Optional.empty();
    }

    /** Words that find the place again. */
    String wordsOf(SchoolPlace place) {
        return place.urn() == null ? place.name() : place.urn().toString();
    }

    private static Choice choice(School school) {
        var postcode = school.postcode().map(code -> code.written());
        var hint = Stream.of(school.town(), postcode, Optional.of("URN " + school.urn() + ", open"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Choice.of(SCHOOL + school.urn(), school.name()).hint(hint);
    }

    private static Choice choice(LocalSetting setting) {
        var hint = Stream.of(Optional.of(setting.kind().says()), setting.town(), Optional.of("our own list"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Choice.of(SETTING + setting.id(), setting.name()).hint(hint);
    }
}
