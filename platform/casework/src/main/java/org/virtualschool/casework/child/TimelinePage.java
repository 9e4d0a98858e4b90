package org.virtualschool.casework.child;

import java.util.List;
import java.util.Set;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.web.ui.Choice;
import org.virtualschool.web.ui.TimelineItem;

/** What happened to or about the child, newest first. @param asked the kinds that are shown; empty for all */
record TimelinePage(String action, ChildShell shell, Set<TimelineKind> asked, ChildStory.Timeline timeline) {

    List<TimelineItem> items() {
        return timeline.items();
    }

    /** Whether there is anything to choose from. */
    boolean hasKinds() {
        return timeline.kinds().size() > 1 || !asked.isEmpty();
    }

    List<Choice> kinds() {
        return timeline.kinds().stream()
                .map(kind -> Choice.of(kind.key(), kind.says()))
                .toList();
    }

    List<String> values() {
        return asked.stream().map(TimelineKind::key).toList();
    }
}
