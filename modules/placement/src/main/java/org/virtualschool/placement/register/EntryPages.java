package org.virtualschool.placement.register;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.inbox.InboxQueries;
import org.virtualschool.web.Form;
import org.virtualschool.web.Page;

/** Makes the page of one child. */
@Component
class EntryPages {

    private final Access access;
    private final Dossier dossier;
    private final AskedFacts asked;
    private final AdviceLog log;
    private final RegisterSettings keeping;

    EntryPages(Access access, Dossier dossier, AskedFacts asked, AdviceLog log, RegisterSettings keeping) {
        this.access = access;
        this.dossier = dossier;
        this.asked = asked;
        this.log = log;
        this.keeping = keeping;
    }

    Page of(String authority, Entry entry) {
        return of(authority, entry, Form.empty());
    }

    Page of(String authority, Entry entry, Form form) {
        var alike = dossier.alike(entry);
        dossier.seen(
                PlacementAction.VIEW_REGISTER,
                Stream.concat(Stream.of(entry), alike.stream()).toList());
        var told = dossier.told(authority, entry);
        var lines = asked.all().stream().map(fact -> line(fact, told)).toList();
        var notices = dossier.notices(entry);
        return Page.of(
                "placement/register/entry",
                new EntryPage(
                        authority,
                        entry,
                        lines,
                        new Missing(
                                asked.those(entry.missing()),
                                lines.size(),
                                entry.standing().noticed()),
                        notices,
                        desk(notices),
                        new EntryPage.Homes(dossier.homes(entry), alike),
                        log.of(entry),
                        may(),
                        keeping.now().keepYears(),
                        form));
    }

    private static EntryPage.Line line(Asked fact, List<Told> told) {
        return new EntryPage.Line(
                fact,
                told.stream().filter(each -> each.fact().equals(fact.key())).toList());
    }

    private static @Nullable String desk(List<InboxQueries.Arrived> notices) {
        return notices.stream()
                .findFirst()
                .map(notice -> notice.content().sender())
                .map(sender -> sender.name() + ", " + sender.desk())
                .orElse(null);
    }

    private EntryPage.May may() {
        return new EntryPage.May(
                access.may(PlacementAction.KEEP_REGISTER),
                access.may(PlacementAction.RECORD_ADVICE),
                access.may(PlacementAction.ACKNOWLEDGE));
    }
}
