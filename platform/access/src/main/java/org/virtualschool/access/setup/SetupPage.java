package org.virtualschool.access.setup;

import java.util.List;
import java.util.Optional;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.manifest.Difference;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.SummaryRow;

/**
 * How people get in, and what the operator asks.
 *
 * @param settled what is in force, key by key
 * @param changes what the waiting wish would change; empty without one
 */
record SetupPage(
        Tenant council,
        List<Difference> settled,
        Optional<Wish> wish,
        List<Difference> changes,
        boolean maySettle,
        Form form) {

    List<SummaryRow> rows() {
        return settled.stream()
                .map(one -> SummaryRow.of(SetupWords.of(one.key()), one.after()))
                .toList();
    }

    String name(Difference change) {
        return SetupWords.of(change.key());
    }

    String asked() {
        return wish.map(one -> one.askedBy() + " asked on " + Dates.day(one.askedAt()))
                .orElse("");
    }

    String liveHref() {
        return Urls.below(council.slug(), "setup", "live");
    }

    String agreeHref() {
        return Urls.below(council.slug(), "setup", "wishes", wish.orElseThrow().id(), "agree");
    }

    String refuseHref() {
        return Urls.below(council.slug(), "setup", "wishes", wish.orElseThrow().id(), "refuse");
    }

    String systemsHref() {
        return Urls.below(council.slug(), "systems");
    }

    String messagesHref() {
        return Urls.below(council.slug(), "messages");
    }

    String peopleHref() {
        return Urls.below(council.slug(), "people");
    }
}
