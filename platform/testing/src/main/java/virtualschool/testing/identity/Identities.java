package virtualschool.testing.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everybody and everything that signs in on one installation: the councils' providers and those of schools, people with their
 * passwords, and machine clients with their secrets.
 */
public final class Identities {

    private final Addresses addresses;
    private final List<Council> councils;
    private final List<Provider> providers;
    private final Demonstration demonstration;
    private final Secrets secrets;

    private Identities(Addresses addresses, List<Council> councils, Demonstration demonstration, Secrets secrets) {
        this.addresses = addresses;
        this.councils = councils;
        this.providers = Stream.of(
                        councils.stream().map(Provider::of),
                        demonstration.providers().stream().map(Provider::of),
                        Optional.ofNullable(demonstration.operators()).map(Provider::of).stream())
                .flatMap(one -> one)
                .toList();
        this.demonstration = demonstration;
        this.secrets = secrets;
    }

    /**
     * Reads the councils below the tenants' folder and the demonstration's people; what is secret comes from the file, where it is
     * made and kept when asked for the first time.
     */
    public static Identities of(Path tenants, Path secrets, Addresses addresses) {
        return of(tenants, Demonstration.FILE, secrets, addresses);
    }

    /** As {@link #of(Path, Path, Addresses)}, with other people. @param people name of their file in {@code infra/keycloak} */
    public static Identities of(Path tenants, String people, Path secrets, Addresses addresses) {
        return new Identities(addresses, Council.readAll(tenants), Demonstration.read(people), Secrets.in(secrets));
    }

    public Addresses addresses() {
        return addresses;
    }

    public List<DemonstrationPerson> people() {
        return demonstration.people().stream().map(this::person).toList();
    }

    /** The person with this e-mail address. */
    public DemonstrationPerson person(String email) {
        return people().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody on the demonstration has that address"));
    }

    public List<MachineClient> machines() {
        return demonstration.machines().stream().map(this::machine).toList();
    }

    private MachineClient machine(Demonstration.Machine machine) {
        var code = councils.stream()
                .filter(council -> council.slug().equals(machine.authority()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "demonstration.yaml names the authority " + machine.authority() + ", which has no tenant.yaml"))
                .codes()
                .dfe();
        return new MachineClient(
                machine.client(),
                secrets.clientSecret(machine.client()),
                machine.name(),
                machine.authority(),
                code,
                machine.children(),
                machine.socialWorkers());
    }

    /** The client and secret with which the application signs people in. */
    public ApplicationClient application() {
        return new ApplicationClient(PlatformRealm.CLIENT, secrets.clientSecret(PlatformRealm.CLIENT));
    }

    /** The client and secret with which the application makes accounts for people at schools. */
    public ApplicationClient accounts() {
        return new ApplicationClient(PlatformRealm.ACCOUNTS, secrets.clientSecret(PlatformRealm.ACCOUNTS));
    }

    /** Writes a file for each realm into the folder, in Keycloak's import format. Gives back a fingerprint of all of them. */
    public String writeRealms(Path folder) {
        var files = new RealmFiles(folder);
        var platform = new PlatformRealm(addresses, secrets);
        files.write(platform.with(providers, people(), withOperators(machines())));
        for (var provider : providers) {
            files.write(new ProviderRealm(addresses, secrets).of(provider, peopleOf(provider)));
        }
        for (var newcomer : demonstration.newcomers()) {
            var provider = newcomer.provider();
            files.write(new ProviderRealm(addresses, secrets).of(provider, peopleOf(provider), newcomer.speaksSaml()));
        }
        return files.fingerprint();
    }

    private List<DemonstrationPerson> peopleOf(Provider provider) {
        return people().stream()
                .filter(person -> person.provider().equals(provider.alias()))
                .toList();
    }

    private List<MachineClient> withOperators(List<MachineClient> machines) {
        return Stream.concat(machines.stream(), operatorsMachine().stream()).toList();
    }

    /** The client of the operators' command line, where somebody operates. */
    public Optional<MachineClient> operatorsMachine() {
        return Optional.ofNullable(demonstration.operators())
                .map(operators -> new MachineClient(
                        operators.client(),
                        secrets.clientSecret(operators.client()),
                        operators.name(),
                        "",
                        "",
                        0,
                        List.of()));
    }

    /** Councils that are not here yet and whose providers wait for the platform. */
    public List<Newcomer> newcomers() {
        return demonstration.newcomers();
    }

    /** Writes the people's file, and settings for the application that name it. Gives back the settings, which hold secrets. */
    public Path writeForApplication(Path folder) {
        var files = new ApplicationFiles(folder);
        files.people(addresses, demonstration, people());
        var schools = demonstration.providers().stream()
                .collect(Collectors.toMap(
                        Demonstration.SchoolProvider::alias, Demonstration.SchoolProvider::emailDomains));
        var bringingOn = new BringingOnSettings(demonstration, people(), secrets).toMap();
        return files.settings(addresses, application().secret(), schools, secrets.key("documents"), bringingOn);
    }

    private DemonstrationPerson person(Demonstration.Somebody somebody) {
        var provider = Stream.concat(
                        providers.stream(), demonstration.newcomers().stream().map(Newcomer::provider))
                .filter(candidate -> candidate.alias().equals(somebody.provider()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "demonstration.yaml names the provider " + somebody.provider() + ", which no tenant.yaml has"));
        return new DemonstrationPerson(
                somebody.givenName(),
                somebody.familyName(),
                somebody.email(),
                secrets.password(somebody.email()),
                provider.alias(),
                provider.name(),
                somebody.whatToTry(),
                somebody.memberships().stream()
                        .map(membership -> new DemonstrationPerson.Held(membership.authority(), membership.role()))
                        .toList(),
                demonstration.operators() != null
                        && demonstration.operators().alias().equals(provider.alias()));
    }
}
