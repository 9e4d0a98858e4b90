package org.virtualschool.casework.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page. @param others work that others are to do, for those who oversee it */
record HomePage(List<Row> mine, List<Row> others, boolean oversees) {

    /**
     * One line of the work list.
     *
     * @param says what is to be done
     * @param child the child's name; null where no child of this roll is meant
     * @param due in words; null where nothing is due on a day
     */
    record Row(
            String says,
            String address,
            @Nullable String child,
            @Nullable String due,
            boolean overdue,
            String since) {
        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }
}
