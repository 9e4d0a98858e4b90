package virtualschool.testing.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schools that invented children go to: numbers that begin with 99, which no real school has. */
public final class InventedSchools {

    private InventedSchools() {}

    /** Writes them into the folder in the format of the register. Gives back the file, for {@code virtual-school.demonstration.schools}. */
    public static Path writeTo(Path folder) {
        try {
            var file = folder.resolve("schools.csv").toAbsolutePath();
            Files.writeString(file, String.join("\n", Lines.of("schools.csv")) + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
