package virtualschool.planted.house.two.inside;

/** Planted: a slice, which is nobody else's to import. */
public record PlantedSlice(int number) {}
