package virtualschool.planted.house.one;

import virtualschool.planted.house.two.inside.PlantedSlice;

/** Planted: an import across slices of another module. */
public record PlantedImport(PlantedSlice slice) {}
