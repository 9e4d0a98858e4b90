package org.virtualschool.access.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/** In which authorities somebody is a member today: one's own list, then the membership asked inside each. */
@Service
public class MyAuthorities {

    private final Belonging belonging;
    private final Standings standings;
    private final Tenants tenants;

    MyAuthorities(Belonging belonging, Standings standings, Tenants tenants) {
        this.belonging = belonging;
        this.standings = standings;
        this.tenants = tenants;
    }

    /** The authorities, by name. */
    public List<Tenant> of(PersonId person) {
        return Tenancy.asNobody(() -> belonging.of(person)).stream()
                .map(tenants::byId)
                .flatMap(Optional::stream)
                .filter(tenant -> isMember(tenant, person))
                .sorted(Comparator.comparing(Tenant::name))
                .toList();
    }

    private boolean isMember(Tenant tenant, PersonId person) {
        return Tenancy.as(tenant.id(), () -> standings.of(person).isPresent());
    }
}
