package virtualschool.testing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.awaitility.Awaitility;
import virtualschool.testing.demonstration.InventedRoll;
import virtualschool.testing.demonstration.WeeklyList;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.identity.MachineClient;
import virtualschool.testing.part.PartFailed;

/** Gives each council its opening roll, as its care system would: through the API. Leaves this week's list in a file for a person to upload. */
final class WeeklyLists {

    private static final long SEED = 2026;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Identities identities;
    private final Path folder;

    WeeklyLists(Identities identities, Path folder) {
        this.identities = identities;
        this.folder = folder;
    }

    /** Uploads the opening list of each council whose roll is empty, and writes this week's. */
    void openRolls() {
        for (var machine : identities.machines()) {
            var care = new CareSystem(identities.addresses(), machine);
            awaitEntry(care);
            if (care.childrenOnRoll() == 0) {
                care.send(WeeklyList.of(invented(machine).opening(machine.children())));
                writeThisWeek(machine);
            }
        }
    }

    /** The application answers a moment before the demonstration's memberships stand, and until then knows no care system. */
    private static void awaitEntry(CareSystem care) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .ignoreException(PartFailed.class)
                .until(() -> care.childrenOnRoll() >= 0);
    }

    /** Where this week's list of the council is. */
    Path fileFor(MachineClient machine) {
        return folder.resolve(machine.authority() + "-this-week.csv");
    }

    private void writeThisWeek(MachineClient machine) {
        var roll = invented(machine);
        var list = WeeklyList.of(roll.thisWeek(roll.opening(machine.children())));
        try {
            Files.createDirectories(folder);
            Files.writeString(fileFor(machine), list, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PartFailed("This week's list could not be written", new UncheckedIOException(e));
        }
    }

    private static InventedRoll invented(MachineClient machine) {
        return new InventedRoll(
                machine.authorityCode(), machine.socialWorkers(), LocalDate.now(ZoneId.of("Europe/London")), SEED);
    }
}
