package org.virtualschool.cohort.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Form;
import org.virtualschool.web.Paging;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;
import org.virtualschool.web.ui.SummaryRow;

/** What a list would do to the roll, before it is confirmed. @param show one standing; empty for what a person should see to @param trouble why it was not taken the last time */
record PreviewPage(
        Addresses addresses,
        RollImport list,
        Optional<Standing> show,
        ImportReading.PreviewPart part,
        Paging paging,
        Form form,
        Optional<String> trouble,
        ChangeWords words,
        boolean mayBringIn) {

    private static final String PROBLEMS = "problems";
    private static final String TO_SEE_TO = "To see to";

    Counts counts() {
        return list.counts();
    }

    List<SummaryRow> summary() {
        var rows = new ArrayList<SummaryRow>();
        for (var standing : Standing.values()) {
            var count = counts().of(standing);
            if (count > 0) {
                rows.add(
                        SummaryRow.of(standing.says(), Integer.toString(count), link(standing.key(), standing.says())));
            }
        }
        if (part.toSeeTo() > 0) {
            rows.add(SummaryRow.of(TO_SEE_TO, Integer.toString(part.toSeeTo()), link(PROBLEMS, TO_SEE_TO)));
        }
        return rows;
    }

    private Link link(String key, String says) {
        return Link.to(addresses.preview(list.id(), key, 1), "Show").about(says);
    }

    List<Link> tabs() {
        var tabs = new ArrayList<Link>();
        for (var standing : Standing.values()) {
            if (counts().of(standing) > 0) {
                tabs.add(Link.to(
                                addresses.preview(list.id(), standing.key(), 1),
                                standing.says() + " (" + counts().of(standing) + ")")
                        .current(show.filter(standing::equals).isPresent()));
            }
        }
        if (part.toSeeTo() > 0 || show.isEmpty()) {
            tabs.add(Link.to(addresses.preview(list.id(), PROBLEMS, 1), TO_SEE_TO + " (" + part.toSeeTo() + ")")
                    .current(show.isEmpty()));
        }
        return tabs;
    }

    String heading() {
        return show.map(Standing::says).orElse(TO_SEE_TO);
    }

    /** What it means for a child to be here. */
    @Nullable
    String means() {
        return show.map(PreviewPage::means)
                .orElse(
                        "What was not taken waits on the child's record; everything else about the child is taken today.");
    }

    private static @Nullable String means(Standing standing) {
        return switch (standing) {
            case ADOPTED ->
                "Confirming seals these records at once: the child vanishes from the roll, past rolls, search, lists and history, for everybody. It cannot be undone here.";
            case DIED ->
                "Confirming marks these children as having died: everything outgoing stops, and the record is shown with care.";
            case NOT_NAMED ->
                "These children are on the roll and not in this list. They stay on the roll; a question is opened for each.";
            case DELETED ->
                "The care system has deleted these records. The children stay on the roll; a question is opened for each.";
            case HELD_BACK -> "Nothing of these lines is taken until they are put right.";
            case CLOSED -> "These lines are about records that are closed. Nothing of them is taken or shown.";
            case CEASED -> "Confirming ends the time in care, with its placement and social worker.";
            default -> null;
        };
    }

    /** Children of this kind whom the viewer does not reach. */
    int outOfReach() {
        return show.map(standing -> counts().of(standing) - part.total()).orElse(0);
    }

    String confirmSays() {
        return "Confirm this list";
    }

    List<PageLink> pages() {
        return paging.links(part.total(), page -> addresses.preview(list.id(), shown(), page));
    }

    boolean severalPages() {
        return paging.pages(part.total()) > 1;
    }

    private String shown() {
        return show.map(Standing::key).orElse(PROBLEMS);
    }

    /** "Line 7" or nothing. */
    String line(PreviewRow row) {
        return row.line().map(line -> "Line " + line).orElse("");
    }
}
