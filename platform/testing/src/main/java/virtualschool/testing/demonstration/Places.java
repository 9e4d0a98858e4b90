package virtualschool.testing.demonstration;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Where invented children are placed and go to school: two in three at home in their council, the others elsewhere. */
final class Places {

    private final Random random;
    private final List<String> inside;
    private final List<String> outside;
    private final List<School> schools;

    /** An invented school; its name says which years it teaches. */
    record School(String urn, String name) {

        /** @param year national curriculum year, 0 and below before year 1 */
        boolean teaches(int year) {
            if (name.contains("Nursery")) {
                return year < 0;
            }
            if (name.contains("Infant")) {
                return year >= 0 && year <= 2;
            }
            if (name.contains("Junior")) {
                return year >= 3 && year <= 6;
            }
            if (name.contains("Primary")) {
                return year <= 6;
            }
            return year >= 7 || !(name.contains("High") || name.contains("College"));
        }
    }

    /** @param schools how many of the invented ones @param inside postcodes in the council's area beside those of the demonstration */
    Places(String council, int schools, List<String> inside, Random random) {
        this.random = random;
        var rows = Lines.of("places.csv").stream()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
        this.inside = Stream.concat(
                        inside.stream(),
                        rows.stream().filter(row -> row[0].equals(council)).map(row -> row[1]))
                .toList();
        this.outside = rows.stream()
                .filter(row -> !row[0].equals(council))
                .map(row -> row[1])
                .toList();
        this.schools = InventedSchools.rows(schools).stream()
                .map(line -> line.split(","))
                .map(row -> new School(row[0], row[1]))
                .toList();
    }

    /** A postcode; one in three lies in another authority, and all do where none is known inside. */
    String placement() {
        var from = random.nextInt(3) == 0 || inside.isEmpty() ? outside : inside;
        return from.get(random.nextInt(from.size()));
    }

    /** One that teaches the year. */
    School school(int year) {
        var teaching = schools.stream().filter(school -> school.teaches(year)).toList();
        return teaching.get(random.nextInt(teaching.size()));
    }
}
