package org.virtualschool.placement.decision;

import java.util.List;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;

/** Every open placement that is proposed of a child whom the reader reaches. */
record OpenMovesPage(String authority, List<MovesInReach.Entry> entries, MoveWords words) {

    List<Column> columns() {
        return List.of(Column.of("Child"), Column.of("Area"), Column.of("Starts"), Column.of("What it waits for"));
    }

    String href(MovesInReach.Entry entry) {
        return Urls.below(authority, "moves", entry.decision().move().id());
    }

    String area(MovesInReach.Entry entry) {
        return words.area(entry.decision().move().facts());
    }

    String starts(MovesInReach.Entry entry) {
        return Dates.day(entry.decision().move().starts());
    }

    String waitsFor(MovesInReach.Entry entry) {
        var decision = entry.decision();
        if (decision.isRefused()) {
            return "Refused: another proposal, or to be given up";
        }
        if (!decision.isReadyForApproval()) {
            return "Steps before the decision";
        }
        if (!decision.missing(Requirement.Kind.APPROVAL).isEmpty()) {
            return "A decision";
        }
        return decision.isComplete() ? "Its start" : "Steps, or people to be told";
    }

    String rulesHref() {
        return Urls.below(authority, "requirements");
    }

    @Override
    public String toString() {
        return "OpenMovesPage[" + entries.size() + "]";
    }
}
