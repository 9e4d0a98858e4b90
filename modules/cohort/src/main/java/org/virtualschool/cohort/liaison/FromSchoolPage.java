package org.virtualschool.cohort.liaison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.virtualschool.audit.PersonId;
import org.virtualschool.casework.ChildShell;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/** One thing that a school sent. */
record FromSchoolPage(
        String authority,
        ChildShell shell,
        FromSchool sent,
        LiaisonLists lists,
        Function<PersonId, Optional<String>> names,
        May may) {

    /** @param read say that the virtual school has read it @param open the document that came with it */
    record May(boolean read, boolean open) {}

    List<SummaryRow> rows() {
        return List.of(
                SummaryRow.of("From", lists.says(LiaisonLists.SENDER, sent.sender()) + ": " + sent.fromWhom()),
                SummaryRow.of("Came", Dates.day(sent.receivedOn()) + ", " + lists.says(LiaisonLists.WAY, sent.way())),
                SummaryRow.of("About", sent.about()),
                SummaryRow.of("Document", sent.document().isPresent() ? "Came with it" : "None"),
                SummaryRow.of("Written down by", name(sent.by()) + " on " + Dates.dayAndTime(sent.recordedAt())),
                SummaryRow.of(
                        "Read by the virtual school",
                        sent.seen()
                                .map(seen -> name(seen.by()) + " on " + Dates.dayAndTime(seen.at()))
                                .orElse("Not yet: by " + Dates.day(sent.readBy()))));
    }

    boolean waitsForTheReader() {
        return may.read() && sent.seen().isEmpty();
    }

    /** Where the document is that came with it, for those who may open it. */
    Optional<String> documentHref() {
        return sent.document().filter(id -> may.open()).map(id -> back() + Urls.path("documents", id));
    }

    String action() {
        return back() + Urls.path("from-school", sent.id(), "reading");
    }

    String back() {
        return Urls.below(authority, "children", shell.child(), Asking.TAB);
    }

    private String name(PersonId person) {
        return names.apply(person).orElse("Somebody not known");
    }

    @Override
    public String toString() {
        return "FromSchoolPage[" + sent.id() + "]";
    }
}
