package org.virtualschool.placement.register;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.placement.inbox.InboxQueries;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Column;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.TimelineItem;

/**
 * One child on the register.
 *
 * @param notices the newest version of each
 * @param keptYears how long an entry is kept after the child left
 * @param desk whom to ask at the placing virtual school; null where no notice says
 */
record EntryPage(
        String authority,
        Entry entry,
        List<Line> lines,
        Missing missing,
        List<InboxQueries.Arrived> notices,
        @Nullable String desk,
        Homes homes,
        Log log,
        May may,
        int keptYears,
        Form form) {

    /** What homes told, the newest first, and other entries that may be the same child. */
    record Homes(List<HomeTelling> tellings, List<Entry> alike) {}

    /** What was advised, the latest first. */
    record Log(List<Advice> advice, List<TimelineItem> items) {}

    /** What the reader may do. */
    record May(boolean keep, boolean advise, boolean ask) {}

    /** One fact and everything that was told of it. */
    record Line(Asked fact, List<Told> told) {}

    String name() {
        return entry.child().name();
    }

    String placedBy() {
        return entry.placed().byName() == null
                ? "another authority"
                : entry.placed().byName();
    }

    List<Link> breadcrumbs() {
        return List.of(Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"), Link.here("One child"));
    }

    /** Of a page below the entry. */
    static List<Link> breadcrumbs(String authority, Entry entry, String here) {
        return List.of(
                Link.to(Urls.below(authority, RegisterPage.PATH), "Placed here"),
                Link.to(Urls.below(authority, RegisterPage.PATH, entry.id()), "One child"),
                Link.here(here));
    }

    String here(String deed) {
        return Urls.below(authority, RegisterPage.PATH, entry.id(), deed);
    }

    /** That the child left, and when the entry is deleted. */
    String leavingSays(Entry.Left left) {
        var deleted = entry.standing().heldBecause() == null
                ? " The entry is deleted after " + Dates.day(left.on().plusYears(keptYears)) + ", " + keptYears
                        + " years after the child left."
                : " The entry is held and not deleted.";
        return "Left on " + Dates.day(left.on()) + ", as told by " + left.by().words() + ": " + left.because() + "."
                + deleted;
    }

    /** Where the placing authority is asked for what is missing; null where no notice came, or the reader may not ask. */
    @Nullable
    String askHref() {
        return may.ask() && !notices.isEmpty()
                ? Urls.query(
                        Urls.below(authority, "inbox", notices.getFirst().id(), "query"),
                        Map.of("words", missing.question()))
                : null;
    }

    String href(Entry other) {
        return Urls.below(authority, RegisterPage.PATH, other.id());
    }

    /** Whether the reader may say that this entry is the same child as another. */
    boolean mayJoin() {
        return may.keep() && !entry.standing().noticed();
    }

    static String homeSays(HomeTelling told) {
        var admitted = told.admittedOn() == null ? "" : ", admitted on " + Dates.day(told.admittedOn());
        var discharged = told.dischargedOn() == null ? "" : ", discharged on " + Dates.day(told.dischargedOn());
        var reviewer = told.placing().reviewer() == null
                ? ""
                : ", reviewing officer: " + told.placing().reviewer();
        return told.home().name() + admitted + discharged + reviewer + " (entered on " + Dates.day(told.recordedAt())
                + ")";
    }

    String factHref(Asked fact) {
        return Urls.below(authority, RegisterPage.PATH, entry.id(), "facts", fact.key());
    }

    String adviseHref() {
        return Urls.below(authority, RegisterPage.PATH, entry.id(), "advice");
    }

    static String adviceSays(Advice advice) {
        var state = advice.struck() != null ? ", struck out" : advice.waits() ? ", to follow up" : "";
        return "Advice of " + Dates.day(advice.on()) + state;
    }

    String adviceHref(Advice advice) {
        return Urls.below(authority, RegisterPage.PATH, "advice", advice.id());
    }

    List<Column> columns() {
        return may.keep()
                ? List.of(
                        Column.of("What is asked"),
                        Column.of("What is known"),
                        Column.of("Who told it"),
                        Column.of("What we know"))
                : List.of(Column.of("What is asked"), Column.of("What is known"), Column.of("Who told it"));
    }

    String noticeHref(InboxQueries.Arrived notice) {
        return Urls.below(authority, "inbox", notice.id());
    }

    String noticeSays(InboxQueries.Arrived notice) {
        var version = notice.version() > 1 ? ", version " + notice.version() : "";
        return "Notice from " + notice.senderAuthority() + " of " + Dates.day(notice.sentAt()) + version;
    }

    @Override
    public String toString() {
        return "EntryPage[" + entry.id() + "]";
    }
}
