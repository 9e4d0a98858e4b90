package virtualschool.planted.cohort.roll;

import virtualschool.planted.cohort.care.PlantedCare;

/** Planted: a roll that knows care. */
public final class PlantedRoll {

    /** Whose care it is. */
    public boolean isOf(PlantedCare care) {
        return care.roll() == this;
    }
}
