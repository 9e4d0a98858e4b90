package virtualschool.testing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import virtualschool.testing.identity.Identities;
import virtualschool.testing.identity.Newcomer;
import virtualschool.testing.part.PartFailed;

/** Manifests of councils that are not here yet, with the addresses that their providers have on this machine, for an operator to bring them on. */
final class NewcomersManifests {

    private final Identities identities;
    private final Path folder;

    NewcomersManifests(Identities identities, Path folder) {
        this.identities = identities;
        this.folder = folder;
    }

    void write() {
        try {
            Files.createDirectories(folder);
            for (var newcomer : identities.newcomers()) {
                Files.writeString(fileOf(newcomer), newcomer.manifest(identities.addresses()));
            }
        } catch (IOException e) {
            throw new PartFailed("The manifests of newcomers could not be written", new UncheckedIOException(e));
        }
    }

    private Path fileOf(Newcomer newcomer) {
        return folder.resolve(newcomer.slug() + ".yaml");
    }

    /** Where they are, and how they are brought on from a terminal. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        identities.operatorsMachine().ifPresent(machine -> {
            lines.add("");
            lines.add(
                    "Councils that are not here yet: copy a manifest into the operator's console, or apply it from a terminal");
            identities.newcomers().forEach(newcomer -> lines.add("    " + fileOf(newcomer)));
            lines.add("    VS_ADDRESS=" + identities.addresses().application() + " VS_IDENTITY_ISSUER="
                    + identities.addresses().issuer() + " VS_OPERATOR_CLIENT=" + machine.client()
                    + " VS_OPERATOR_SECRET=" + machine.secret() + " infra/operator/councils list");
        });
        return lines;
    }
}
