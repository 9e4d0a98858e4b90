package org.virtualschool.access.demonstration;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Staff;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Grants the memberships that the file names, at each start; those that stand already are left alone. */
@Component
@ConditionalOnProperty("virtual-school.demonstration.people")
class DemonstrationPeople implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPeople.class);

    private final Path file;
    private final Memberships memberships;
    private final Staff staff;
    private final Tenants tenants;
    private final Clock clock;

    DemonstrationPeople(
            @Value("${virtual-school.demonstration.people}") Path file,
            Memberships memberships,
            Staff staff,
            Tenants tenants,
            Clock clock) {
        this.file = file;
        this.memberships = memberships;
        this.staff = staff;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var demonstration = DemonstrationFile.read(file);
        for (var person : demonstration.people()) {
            var id = person.id(demonstration.issuer());
            person.memberships().forEach(membership -> grant(id, person, membership));
        }
        LOG.info(
                "Demonstration: {} people have their memberships",
                demonstration.people().size());
    }

    private void grant(PersonId id, DemonstrationFile.Person person, DemonstrationFile.Membership membership) {
        var tenant = tenants.bySlug(membership.authority())
                .orElseThrow(() -> new IllegalStateException(
                        "The demonstration names an authority that is not here: " + membership.authority()));
        Tenancy.as(
                tenant.id(),
                () -> Actor.as(Actor.platform("demonstration"), () -> {
                    var terms = membership.terms(tenants.teamsOf(tenant.id()), LocalDate.now(clock));
                    var granted = memberships.grant(id, person.name(), terms);
                    if (person.workerNumber() != null) {
                        staff.setWorkerNumber(id, Optional.of(person.workerNumber()));
                    }
                    return granted;
                }));
    }
}
