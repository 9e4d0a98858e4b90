package org.virtualschool.cohort.schooling;

import java.util.Arrays;
import java.util.List;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.Nation;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** The form for a setting of the council's own. */
record NewSettingPage(String authority, Form form) {

    String action() {
        return Urls.below(authority, "settings");
    }

    List<Choice> kinds() {
        return Arrays.stream(LocalSetting.Kind.values())
                .map(kind -> Choice.of(kind.name(), kind.says()))
                .toList();
    }

    List<Choice> nations() {
        return Arrays.stream(Nation.values())
                .map(nation -> Choice.of(nation.name(), nation.says()))
                .toList();
    }
}
