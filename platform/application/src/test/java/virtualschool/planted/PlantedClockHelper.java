package virtualschool.planted;

import java.time.LocalDate;
import java.util.Date;

/** Planted: asks the machine for the time, keeps an old date, and has a name that says nothing. */
final class PlantedClockHelper {

    private final Date since = new Date(0);

    boolean isPast(LocalDate due) {
        return due.isBefore(LocalDate.now()) && since.getTime() == 0;
    }
}
