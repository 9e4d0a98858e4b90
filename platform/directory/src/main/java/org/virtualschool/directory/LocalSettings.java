package org.virtualschool.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bound council's own list of settings that no register holds: nursery, college, tutor, a school in Wales or Scotland. */
public interface LocalSettings {

    /** The longest name and town that fit, in characters. */
    int LONGEST_NAME = 200;

    int LONGEST_TOWN = 100;

    /** As many as one search gives back. */
    int MOST_FOUND = 25;

    /**
     * Adds a setting to the council's list.
     *
     * @param name not blank, at most {@value #LONGEST_NAME} characters
     * @throws IllegalArgumentException for a name that is blank or a text that is too long: forms check before
     */
    LocalSettingId add(
            LocalSetting.Kind kind, String name, Optional<String> town, Optional<Postcode> postcode, Nation nation);

    /** The council's own setting; empty for any other. */
    Optional<LocalSetting> byId(LocalSettingId id);

    /**
     * The settings that bear just one of these names, by the name as given; case, accents and punctuation do not matter. Names that none bears
     * are left out.
     */
    Map<String, List<LocalSetting>> named(Collection<String> names);

    /** Settings whose name, town or postcode holds every word, by name, at most {@value #MOST_FOUND}; all for no words. */
    List<LocalSetting> search(String words);
}
