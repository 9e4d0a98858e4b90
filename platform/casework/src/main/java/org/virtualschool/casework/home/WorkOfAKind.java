package org.virtualschool.casework.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.casework.home.WorkQueries.Whose;
import org.virtualschool.web.NotFound;
import org.virtualschool.web.Paging;

/** Reads the open work of one kind, of which the home page shows the number. */
@Service
class WorkOfAKind {

    private final WorkQueries works;
    private final WorkLines lines;
    private final Kinds kinds;
    private final Clock clock;

    WorkOfAKind(WorkQueries works, WorkLines lines, Kinds kinds, Clock clock) {
        this.works = works;
        this.lines = lines;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** What the page shows and whom it names, for the audit. */
    record Seen(WorkPage page, Collection<ChildId> children) {}

    /**
     * The reader's own work, or everybody's for those who oversee it.
     *
     * @throws NotFound if there is no such kind
     */
    @Transactional(readOnly = true)
    Seen of(Reader reader, String authority, String key, int page) {
        var kind = kinds.find(key).orElseThrow(() -> new NotFound("work-not-found", "There is no such work"));
        var today = LocalDate.now(clock);
        var whose = reader.oversees() ? Whose.ANYBODYS : Whose.MINE;
        Optional<KindOfWork> open = works.inHand(reader, today).kinds(whose).stream()
                .filter(one -> one.kind().equals(key))
                .findFirst();
        var total = open.map(KindOfWork::count).orElse(0);
        var asked = new Paging(page, 25);
        var paging = new Paging(Math.min(asked.number(), asked.pages(total)), asked.size());
        var rows = works.page(reader, today, whose, key, paging);
        var children = WorkLines.children(rows);
        var names = lines.names(children);
        var shown = rows.stream()
                .map(row -> lines.line(row, authority, names, today))
                .toList();
        var heading = total == 0 ? "Nothing of this is open" : total == 1 ? kind.says() : kind.saysOfMany(total);
        return new Seen(new WorkPage(authority, key, heading, shown, total, paging), children);
    }
}
