package org.virtualschool.cohort.reconciling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.reconciling.LatestListQueries.Turn;
import org.virtualschool.cohort.reconciling.Reconciling.Owned;
import org.virtualschool.web.Dates;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Link;
import org.virtualschool.web.ui.PageLink;

/** The roll explains itself. @param show one kind of difference; empty for all */
record ReconciliationPage(String authority, Reconciling.Picture picture, Optional<Difference> show, Paging paging) {

    String lists() {
        return Urls.below(authority, "imports");
    }

    String list() {
        return picture.latest()
                .map(latest -> Urls.below(authority, "imports", latest.id()))
                .orElseGet(this::lists);
    }

    /** "weekly.csv, confirmed 21 November 2026 at 7:30pm" */
    String latest() {
        return picture.latest()
                .map(latest -> latest.file() + ", confirmed " + Dates.dayAndTime(latest.confirmed()))
                .orElse("");
    }

    String child(ChildId child) {
        return Urls.below(authority, "children", child);
    }

    List<Turn> newly() {
        return picture.turns().stream().filter(Turn::newly).toList();
    }

    List<Turn> noLonger() {
        return picture.turns().stream().filter(turn -> !turn.newly()).toList();
    }

    /** "since Tuesday 17 November 2026" */
    String since(Turn turn) {
        var on = turn.on();
        return on == null ? "since a day that is not known" : "since " + Dates.weekday(on);
    }

    int total() {
        return show.map(kind -> picture.counts().getOrDefault(kind, 0)).orElseGet(this::all);
    }

    private int all() {
        return picture.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Link> tabs() {
        var tabs = new ArrayList<Link>();
        tabs.add(Link.to(address(null, 1), "All (" + all() + ")").current(show.isEmpty()));
        for (var kind : Difference.values()) {
            var count = picture.counts().getOrDefault(kind, 0);
            if (count > 0) {
                tabs.add(Link.to(address(kind, 1), kind.says() + " (" + count + ")")
                        .current(show.filter(kind::equals).isPresent()));
            }
        }
        return tabs;
    }

    /** Who should act: in social care its social worker, whom the owner chases; else the owner. */
    String who(Owned owned) {
        var owner = owned.owner().isEmpty() ? "Nobody: there is no coordinator and no head" : owned.owner();
        if (!owned.open().kind().isForSocialCare()) {
            return owner;
        }
        var worker = owned.socialWorker().map(name -> ", " + name + ",").orElse(" (not known here)");
        return "The social worker" + worker + " should act. Whose it is to chase: " + owner;
    }

    String age(Owned owned) {
        return owned.days() == 0 ? "Today" : owned.days() + (owned.days() == 1 ? " day" : " days");
    }

    List<PageLink> pages() {
        return paging.links(total(), page -> address(show.orElse(null), page));
    }

    boolean severalPages() {
        return paging.pages(total()) > 1;
    }

    private String address(@Nullable Difference kind, int page) {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("kind", kind == null ? null : kind.key());
        parameters.put("page", page > 1 ? page : null);
        return Urls.query(Urls.below(authority, "reconciliation"), parameters);
    }
}
