package org.virtualschool.directory;

import java.util.List;

/**
 * One page of the schools found.
 *
 * @param total how many were found in all
 * @param page which page this is, the first is 1
 * @param alike whether no school holds every word typed, and these only resemble them
 */
public record SchoolPage(List<School> schools, int total, int page, boolean alike) {

    /** Schools on a full page. */
    public static final int SIZE = 25;

    /** How many pages there are, at least one. */
    public int pages() {
        return Math.max(1, Math.ceilDiv(total, SIZE));
    }
}
