package org.virtualschool.casework.child;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.access.Access;
import org.virtualschool.access.Action;
import org.virtualschool.access.ActionSource;
import org.virtualschool.audit.Audit;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.spi.TimelineKind;
import org.virtualschool.casework.spi.TimelineSource;
import org.virtualschool.web.Dates;
import org.virtualschool.web.ui.TimelineItem;

/** Reads a child's timeline from every module, and the audit of the child. */
@Service
class ChildStory {

    private static final int MOST_SIGHTINGS = 200;

    private final ObjectProvider<TimelineSource> sources;
    private final Audit audit;
    private final Access access;
    private final Map<String, String> deeds;

    ChildStory(ObjectProvider<TimelineSource> sources, Audit audit, Access access, List<ActionSource> actions) {
        this.sources = sources;
        this.audit = audit;
        this.access = access;
        this.deeds = actions.stream()
                .flatMap(source -> source.actions().stream())
                .collect(Collectors.toMap(Action::key, Action::says));
    }

    @Transactional(readOnly = true)
    Timeline timeline(ChildId child, Set<TimelineKind> asked) {
        var entries = sources.stream()
                .filter(source -> access.may(source.action(), child))
                .flatMap(source -> source.of(child).stream())
                .sorted(Comparator.comparing(TimelineSource.Entry::on).reversed())
                .toList();
        var kinds = entries.stream()
                .map(TimelineSource.Entry::kind)
                .distinct()
                .sorted()
                .toList();
        return new Timeline(
                kinds,
                entries.stream()
                        .filter(entry -> asked.isEmpty() || asked.contains(entry.kind()))
                        .map(entry -> TimelineItem.of(
                                entry.title(), null, entry.on().toString(), Dates.day(entry.on()), entry.words()))
                        .toList());
    }

    /** What the reader may see, newest first. @param kinds what there is to ask for: no kind tells of entries that are hidden */
    record Timeline(List<TimelineKind> kinds, List<TimelineItem> items) {}

    @Transactional(readOnly = true)
    List<WhoSawPage.Row> whoSaw(ChildId child, Function<String, String> roleInWords) {
        return audit.of(child, MOST_SIGHTINGS).stream()
                .map(seen -> new WhoSawPage.Row(
                        Dates.dayAndTime(seen.at()),
                        access.nameOf(seen.person()).orElse("The platform"),
                        roleInWords.apply(seen.role()),
                        seen.change() ? "Changed: " + seen.what() : deeds.getOrDefault(seen.action(), seen.action())))
                .toList();
    }
}
