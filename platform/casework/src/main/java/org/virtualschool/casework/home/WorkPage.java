package org.virtualschool.casework.home;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Paging;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.PageLink;

/** The open work of one kind, a page at a time. */
record WorkPage(String authority, String kind, String heading, List<HomePage.Line> lines, int total, Paging paging) {

    boolean severalPages() {
        return paging.pages(total) > 1;
    }

    List<PageLink> pages() {
        return paging.links(total, this::address);
    }

    @Nullable
    String previousHref() {
        return paging.number() == 1 ? null : address(paging.number() - 1);
    }

    @Nullable
    String nextHref() {
        return paging.number() == paging.pages(total) ? null : address(paging.number() + 1);
    }

    private String address(int page) {
        return Urls.query(Urls.below(authority, "work", kind), Map.of("page", page));
    }

    @Override
    public String toString() {
        return "WorkPage[" + kind + "]";
    }
}
