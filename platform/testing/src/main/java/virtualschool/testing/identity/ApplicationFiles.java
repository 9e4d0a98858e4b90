package virtualschool.testing.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import virtualschool.testing.demonstration.InventedSchools;

/** What the application reads at start: whom to grant which membership, and how to reach the platform's realm. */
final class ApplicationFiles {

    private static final String MACHINE_CLIENT = "machine-client";
    private static final String EVERYONE = "everyone";

    private final Path folder;

    ApplicationFiles(Path folder) {
        this.folder = folder;
    }

    private Path people() {
        return folder.resolve("people.yaml");
    }

    void people(Addresses addresses, Demonstration demonstration, List<DemonstrationPerson> people) {
        var all = new ArrayList<Map<String, Object>>();
        IntStream.range(0, people.size())
                .filter(i -> !people.get(i).memberships().isEmpty())
                .mapToObj(i -> person(people.get(i), demonstration.people().get(i)))
                .forEach(all::add);
        demonstration.machines().stream().map(ApplicationFiles::machine).forEach(all::add);
        YamlFile.write(people(), ordered("issuer", addresses.issuer(), "people", all));
    }

    private static Map<String, Object> person(DemonstrationPerson person, Demonstration.Somebody somebody) {
        var memberships = somebody.memberships().stream()
                .map(ApplicationFiles::membership)
                .toList();
        var known = ordered("subject", person.subject(), "name", person.name());
        if (somebody.workerNumber() != null) {
            known.put("worker-number", somebody.workerNumber());
        }
        known.put("memberships", memberships);
        return known;
    }

    private static Map<String, Object> membership(Demonstration.Membership held) {
        var membership = ordered("authority", held.authority(), "role", held.role(), "scope", held.scope());
        if (held.team() != null) {
            membership.put("team", held.team());
        }
        return membership;
    }

    private static Map<String, Object> machine(Demonstration.Machine machine) {
        var membership = ordered("authority", machine.authority(), "role", MACHINE_CLIENT, "scope", EVERYONE);
        return ordered("client", machine.client(), "name", machine.name(), "memberships", List.of(membership));
    }

    Path settings(
            Addresses addresses,
            String clientSecret,
            Map<String, List<String>> schoolProviders,
            String documentsKey,
            Map<String, Object> bringingOn) {
        var identity =
                ordered("issuer", addresses.issuer(), "client-id", PlatformRealm.CLIENT, "client-secret", clientSecret);
        identity.put("school-providers", schoolProviders);
        var demonstration = ordered(
                "people",
                people().toAbsolutePath().toString(),
                "schools",
                InventedSchools.writeTo(folder).toString());
        var file = folder.resolve("identity.yaml");
        var documents = ordered("key", documentsKey);
        var all = ordered(
                "identity",
                identity,
                "demonstration",
                demonstration,
                "documents",
                documents,
                "web",
                ordered("demonstration", true));
        all.putAll(bringingOn);
        YamlFile.write(file, ordered("virtual-school", all));
        return file;
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
