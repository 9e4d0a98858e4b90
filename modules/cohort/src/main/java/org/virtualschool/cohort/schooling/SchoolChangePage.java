package org.virtualschool.cohort.schooling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/**
 * The form in which the school is changed or put right.
 *
 * @param words what was searched for
 * @param now the name of the school now; empty for none
 * @param correcting whether the place now is put right
 */
record SchoolChangePage(
        String authority,
        ChildShell shell,
        String words,
        PlacesToChoose.Found found,
        String now,
        int version,
        boolean correcting,
        Form form) {

    String title() {
        return correcting ? "Put the school right" : "Change school";
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), "schooling", correcting ? "correction" : "school");
    }

    String newSettingHref() {
        return Urls.below(authority, "settings", "new");
    }

    List<Choice> places() {
        var places = new ArrayList<>(found.choices());
        if (!correcting && !now.isEmpty()) {
            if (!places.isEmpty()) {
                places.add(Choice.between("or"));
            }
            places.add(Choice.of(SchoolChangeForm.NO_SCHOOL, "No school from then on")
                    .hint("The days without a place are counted from that day"));
        }
        return places;
    }

    List<Choice> reasons() {
        return Arrays.stream(SchoolChangeReason.values())
                .map(reason -> Choice.of(reason.name(), reason.says()))
                .toList();
    }

    String searched() {
        return found.says(words);
    }

    @Override
    public String toString() {
        return "SchoolChangePage[" + shell.child() + "]";
    }
}
