package virtualschool.testing.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The schools that invented children go to: numbers that begin with 99, which no real school has. */
public final class InventedSchools {

    /** As many as the demonstration has. */
    static final int FEW = 39;

    private static final int FIRST_URN = 990_000;
    private static final List<String> KINDS = List.of(
            "Primary School",
            "Academy",
            "Infant School",
            "Junior School",
            "Community School",
            "High School",
            "CofE Primary School",
            "Catholic Primary School",
            "Nursery School",
            "Special School",
            "College",
            "Free School");

    private InventedSchools() {}

    /** Writes them into the folder in the format of the register. Gives back the file, for {@code virtual-school.demonstration.schools}. */
    public static Path writeTo(Path folder) {
        return writeTo(folder, FEW);
    }

    /** As {@link #writeTo(Path)}, with more of them. */
    public static Path writeTo(Path folder, int number) {
        try {
            var file = folder.resolve("schools.csv").toAbsolutePath();
            var head = Lines.of("schools.csv").getFirst();
            Files.writeString(file, head + "\n" + String.join("\n", rows(number)) + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the demonstration, then others at the same postcodes; without a heading. */
    static List<String> rows(int number) {
        var rows = new ArrayList<>(Lines.of("schools.csv"));
        rows.removeFirst();
        var families = Lines.of("family-names.txt");
        for (int i = rows.size(); i < number; i++) {
            var like = rows.get(i % FEW).split(",", -1);
            var name = families.get(i % families.size()) + " " + KINDS.get(i / families.size() % KINDS.size());
            rows.add(String.join(",", Integer.toString(FIRST_URN + i + 1), name, "", like[3], like[4]));
        }
        return rows.subList(0, number);
    }
}
