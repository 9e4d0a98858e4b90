package org.virtualschool.placement.decision;

import java.util.List;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;

/** The placements that were proposed for one child. */
record MovesPage(String authority, ChildShell shell, List<Decision> decisions, MoveWords words, boolean mayPropose) {

    /** One of them. */
    record Row(String area, String href, String starts, String state, String tag, String missing) {}

    List<Column> columns() {
        return List.of(Column.of("Area"), Column.of("Starts"), Column.of("State"), Column.of("Still to be done"));
    }

    List<Row> rows() {
        return decisions.stream().map(this::row).toList();
    }

    private Row row(Decision decision) {
        var move = decision.move();
        var missing =
                decision.standings().stream().filter(each -> !each.isSettled()).count();
        return new Row(
                words.area(move.facts()),
                Urls.below(authority, "moves", move.id()),
                Dates.day(move.starts()),
                move.state().says(),
                move.state().tag(),
                move.state() == Move.State.GIVEN_UP ? "" : Long.toString(missing));
    }

    String newHref() {
        return Urls.below(authority, "children", shell.child(), MovePages.TAB, "new");
    }

    @Override
    public String toString() {
        return "MovesPage[redacted]";
    }
}
