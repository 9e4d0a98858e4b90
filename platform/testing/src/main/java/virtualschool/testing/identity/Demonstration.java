package virtualschool.testing.identity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code infra/keycloak/demonstration.yaml} says. */
record Demonstration(
        List<SchoolProvider> providers,
        @Nullable Operating operators,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Newcomer> newcomers,
        List<Somebody> people,
        List<Machine> machines) {

    Demonstration {
        newcomers = newcomers == null ? List.of() : newcomers;
    }

    /** Who operates the platform. @param client of their command line */
    record Operating(String alias, String name, List<String> emailDomains, String client) {}

    static final String FILE = "demonstration.yaml";

    /** An identity provider that belongs to no council. */
    record SchoolProvider(String alias, String name, List<String> emailDomains) {}

    /** @param workerNumber how the council's care system numbers the person, for a social worker */
    record Somebody(
            String givenName,
            String familyName,
            String email,
            String provider,
            String whatToTry,
            @Nullable String workerNumber,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Membership> memberships) {

        Somebody {
            memberships = memberships == null ? List.of() : memberships;
        }
    }

    /** @param scope as the application reads it: passed on unread @param team key of a team in the council's tenant.yaml */
    record Membership(
            String authority,
            String role,
            Object scope,
            @Nullable String team) {}

    /**
     * A council's care system, and what it knows.
     *
     * @param children how many it looks after
     * @param socialWorkers who works with them; the first is one who signs in
     */
    record Machine(String client, String name, String authority, int children, List<String> socialWorkers) {}

    static Demonstration read() {
        return read(FILE);
    }

    static Demonstration read(String file) {
        return YamlFile.readWhole(Bundled.open(file), "demonstration", Demonstration.class);
    }
}
