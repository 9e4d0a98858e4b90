package org.virtualschool.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.virtualschool.web.ui.PageLink;

/**
 * Which page of a list is shown.
 *
 * @param number of the page, from 1
 * @param size rows on a page: 25, 50 or 100
 */
public record Paging(int number, int size) {

    private static final List<Integer> SIZES = List.of(25, 50, 100);

    /** A page number past either end, or a size that is not offered, becomes one that is. */
    public Paging {
        size = SIZES.contains(size) ? size : SIZES.getFirst();
        number = Math.clamp(number, 1, Integer.MAX_VALUE / size);
    }

    /** Rows before this page. */
    public int offset() {
        return (number - 1) * size;
    }

    /** How many pages there are; an empty list has one. */
    public int pages(long rows) {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(rows, size)));
    }

    /** "26 to 50 of 312" */
    public String says(long rows) {
        return rows == 0 ? "0" : (offset() + 1) + " to " + Math.min(offset() + (long) size, rows) + " of " + rows;
    }

    /** First, last, this page and its neighbours, with gaps between. @param href the address of a page */
    public List<PageLink> links(long rows, IntFunction<String> href) {
        var last = pages(rows);
        var shown = IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - number) <= 1)
                .toArray();
        var links = new ArrayList<PageLink>();
        var before = 0;
        for (var page : shown) {
            if (page == before + 2) {
                links.add(PageLink.to(href.apply(page - 1), page - 1, false));
            } else if (page > before + 2) {
                links.add(PageLink.gap());
            }
            links.add(PageLink.to(href.apply(page), page, page == number));
            before = page;
        }
        return links;
    }
}
