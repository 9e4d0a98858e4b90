package org.virtualschool.cohort.schooling;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/**
 * The form in which an arrangement is recorded.
 *
 * @param kind empty while that is the question
 */
record ArrangementPage(
        String authority,
        ChildShell shell,
        Optional<ArrangementKind> kind,
        String words,
        PlacesToChoose.Found found,
        SchoolingLists lists,
        Form form) {

    String title() {
        return kind.map(ArrangementKind::says).orElse("What is to be recorded?");
    }

    String action() {
        return Urls.below(authority, "children", shell.child(), "schooling", "arrangements");
    }

    String newHref() {
        return action() + Urls.path("new");
    }

    String kindName() {
        return kind.map(Enum::name).orElse("");
    }

    List<Choice> kinds() {
        return Arrays.stream(ArrangementKind.values())
                .map(one -> Choice.of(one.name(), one.says()))
                .toList();
    }

    boolean takesProvider() {
        return kind.map(ArrangementKind::takesProvider).orElse(false);
    }

    boolean isTimetable() {
        return kind.filter(one -> one == ArrangementKind.PART_TIME).isPresent();
    }

    boolean isNoPlace() {
        return kind.filter(one -> one == ArrangementKind.NO_PLACE).isPresent();
    }

    boolean takesHours() {
        return isTimetable() || takesProvider();
    }

    List<Choice> reasons() {
        return lists.of(SchoolingLists.NO_PLACE);
    }

    List<Choice> agreedBy() {
        return lists.of(SchoolingLists.AGREED_BY);
    }

    /** What goes with the words when places are searched for. */
    Map<String, String> beside() {
        return Map.of("kind", kindName());
    }

    String searched() {
        return found.says(words);
    }

    @Override
    public String toString() {
        return "ArrangementPage[" + shell.child() + "]";
    }
}
