package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Paging;

/**
 * Which past roll is asked for.
 *
 * @param on the day whose roll it is; null: today
 * @param known the day whose knowledge counts, to its end; null: all we know today
 */
record PastQuestion(
        @Nullable LocalDate on,
        @Nullable LocalDate known,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** Today's roll, as we know it. */
    static final PastQuestion TODAY = new PastQuestion(null, null, null, null);

    Paging paging() {
        return new Paging(page == null ? 1 : page, size == null ? 100 : size);
    }
}
