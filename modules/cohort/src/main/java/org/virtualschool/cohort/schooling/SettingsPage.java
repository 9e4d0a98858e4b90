package org.virtualschool.cohort.schooling;

import java.util.List;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Postcode;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Cell;
import org.virtualschool.web.ui.Column;

/** The council's own settings as their page shows them. */
record SettingsPage(String authority, String words, List<LocalSetting> settings, boolean mayAdd) {

    String heading() {
        return "Our own settings (" + settings.size() + (full() ? " or more" : "") + ")";
    }

    boolean full() {
        return settings.size() == LocalSettings.MOST_FOUND;
    }

    String action() {
        return Urls.below(authority, "settings");
    }

    String termDatesHref() {
        return Urls.below(authority, "term-dates");
    }

    String deadlinesHref() {
        return Urls.below(authority, "deadlines");
    }

    String addHref() {
        return Urls.below(authority, "settings", "new");
    }

    List<Column> columns() {
        return List.of(
                Column.of("Name"), Column.of("Kind"), Column.of("Town"), Column.of("Postcode"), Column.of("Nation"));
    }

    List<List<Cell>> rows() {
        return settings.stream()
                .map(setting -> List.of(
                        Cell.of(setting.name()),
                        Cell.of(setting.kind().says()),
                        Cell.of(setting.town().orElse("")),
                        Cell.of(setting.postcode().map(Postcode::written).orElse("")),
                        Cell.of(setting.nation().says())))
                .toList();
    }
}
