package org.virtualschool.placement.register;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Access;
import org.virtualschool.audit.Audit;
import org.virtualschool.placement.PlacementAction;
import org.virtualschool.placement.RegisterEntryId;
import org.virtualschool.placement.inbox.InboxQueries;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Urls;

/** Everything that is told of a child on the register, by whomever. */
@Component
class Dossier {

    private final RegisterQueries register;
    private final InboxQueries inbox;
    private final Tellings tellings;
    private final Access access;
    private final Audit audit;

    Dossier(RegisterQueries register, InboxQueries inbox, Tellings tellings, Access access, Audit audit) {
        this.register = register;
        this.inbox = inbox;
        this.tellings = tellings;
        this.access = access;
        this.audit = audit;
    }

    /** @throws RegisterEntryNotFound for any that is not on the bound authority's register */
    Entry of(RegisterEntryId id) {
        return register.find(id).orElseThrow(() -> new RegisterEntryNotFound(id));
    }

    /** @throws RegisterEntryNotFound for any of which a notice tells too */
    Entry toldByHomeAlone(RegisterEntryId id) {
        var entry = of(id);
        if (entry.standing().noticed()) {
            throw new RegisterEntryNotFound(id);
        }
        return entry;
    }

    /** Other entries that may be the same child. */
    List<Entry> alike(Entry entry) {
        return register.alike(entry);
    }

    /** What homes told, the newest first. */
    List<HomeTelling> homes(Entry entry) {
        return tellings.homes().of(entry.id());
    }

    /** The newest version of each notice, the newest notice first. */
    List<InboxQueries.Arrived> notices(Entry entry) {
        return inbox.about(entry.subject());
    }

    /** What others told, then what we noted. */
    List<Told> told(String authority, Entry entry) {
        var byNotice = notices(entry).stream()
                .limit(1)
                .flatMap(notice -> ToldByNotice.of(notice, Urls.below(authority, "inbox", notice.id())).stream());
        var byHome = homes(entry).stream().limit(1).flatMap(told -> ToldByHome.of(told, tellings.choices()).stream());
        var byUs = tellings.own().of(entry.id()).stream().map(this::told);
        return Stream.of(byNotice, byHome, byUs).flatMap(each -> each).toList();
    }

    private Told told(OwnFact fact) {
        var by = "Noted here by %s on %s"
                .formatted(access.nameOf(fact.by()).orElse("somebody not known"), Dates.day(fact.recordedAt()));
        return new Told(fact.fact(), fact.value(), by, null, true);
    }

    /** These children are about to be shown. @param asked what the reader asked to do */
    void seen(PlacementAction asked, List<Entry> entries) {
        audit.viewed(asked.key(), entries.stream().map(Entry::subject).toList());
    }
}
