package org.virtualschool.casework.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.virtualschool.web.Dates;

/**
 * The home page.
 *
 * @param pieces how much work the reader has; a line may stand for several pieces
 * @param figures what the modules count for the reader
 * @param overseen what others have to do; null for one who does not oversee it
 */
record HomePage(
        List<Line> mine,
        int pieces,
        List<FigureLine> figures,
        @Nullable Overseen overseen) {

    /** @param pieces how much work the lines stand for */
    record Overseen(List<LoadLine> people, List<Line> others, int pieces) {}

    /** One figure. @param address null where nothing lists what was counted */
    record FigureLine(String says, int count, @Nullable String address) {}

    /** How much one person has to do. */
    record LoadLine(String who, String roles, int open, int overdue) {
        @Override
        public String toString() {
            return "LoadLine[redacted]";
        }
    }

    /**
     * One line of the work list.
     *
     * @param says what is to be done
     * @param child the child's name; null where no child of this roll is meant, or several are
     * @param due in words; null where nothing is due on a day
     * @param overdue how many pieces are overdue
     */
    record Line(
            String says,
            String address,
            @Nullable String child,
            @Nullable LocalDate dueOn,
            @Nullable String due,
            int overdue,
            Instant openedAt) {

        String since() {
            return Dates.day(openedAt);
        }

        @Override
        public String toString() {
            return "Line[redacted]";
        }
    }
}
