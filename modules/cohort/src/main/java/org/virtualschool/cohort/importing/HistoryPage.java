package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.virtualschool.audit.PersonId;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Paging;
import org.virtualschool.web.ui.PageLink;

/**
 * The history of imports.
 *
 * @param names of those who gave the lists, as far as they are known here
 * @param mayBringIn whether the reader may give a list too
 * @param mayReconcile whether the reader may see what differs
 */
record HistoryPage(
        Addresses addresses,
        ImportReading.History history,
        Map<PersonId, String> names,
        Paging paging,
        boolean mayBringIn,
        boolean mayReconcile) {

    String by(RollImport list) {
        return Optional.ofNullable(names.get(list.uploadedBy())).orElse("Not known");
    }

    String at(RollImport list) {
        return Dates.dayAndTime(list.uploadedAt());
    }

    /** "3 new, 5 changed, 1 no longer looked after" */
    String outcome(RollImport list) {
        return list.stage() == Stage.CONFIRMED
                ? CountWords.of(list.counts())
                : list.stage().says();
    }

    List<PageLink> pages() {
        return paging.links(history.total(), addresses::historyPage);
    }

    boolean severalPages() {
        return paging.pages(history.total()) > 1;
    }
}
