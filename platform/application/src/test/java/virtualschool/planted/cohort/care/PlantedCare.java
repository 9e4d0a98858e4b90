package virtualschool.planted.cohort.care;

import virtualschool.planted.cohort.roll.PlantedRoll;

/** Planted: care that knows the roll. */
public record PlantedCare(PlantedRoll roll) {}
