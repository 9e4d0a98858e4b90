package org.virtualschool.access.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.FileSystemResource;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.identity.Caller;
import org.virtualschool.access.membership.OurTeams;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Team;

/**
 * The demonstration's people as the launcher writes them; the README shows the keys.
 *
 * @param issuer address of the realm
 */
record DemonstrationFile(String issuer, List<Person> people) {

    /** Somebody with a subject, or a machine with a client: one of the two. */
    record Person(
            @Nullable String subject,
            @Nullable String client,
            String name,
            @Nullable String workerNumber,
            @DefaultValue List<Membership> memberships) {

        Person {
            if ((subject == null) == (client == null)) {
                throw new IllegalArgumentException("A person of the demonstration has either a subject or a client");
            }
        }

        PersonId id(String issuer) {
            if (client != null) {
                return Caller.machine(issuer, client);
            }
            return PersonId.of(issuer, Objects.requireNonNull(subject));
        }

        @Override
        public String toString() {
            return "Person[redacted]";
        }
    }

    /**
     * A role in an authority.
     *
     * @param scope {@code everyone}, {@code caseload}, {@code team}, {@code years: […]} or {@code schools: […]}
     * @param team key of the team in which the person works
     */
    record Membership(
            String authority,
            String role,
            Reach scope,
            @Nullable String team) {

        Memberships.Terms terms(List<Team> teams, LocalDate from) {
            var here = OurTeams.named(team, teams);
            if (team != null && here.isEmpty()) {
                throw new IllegalStateException(
                        "The demonstration names a team that " + authority + " has not: " + team);
            }
            return new Memberships.Terms(role, scope.toScope(here), here, from, null);
        }
    }

    static DemonstrationFile read(Path file) {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load(file.toString(), new FileSystemResource(file))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind(
                            "",
                            Bindable.of(DemonstrationFile.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .orElseThrow(() -> new IllegalStateException(file + " names no people"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
