package org.virtualschool.access.membership;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.virtualschool.audit.PersonId;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/** One's own list of authorities, by name; whether a membership there holds today is asked inside each. */
@Service
public class MyAuthorities {

    private final Belonging belonging;
    private final Tenants tenants;

    MyAuthorities(Belonging belonging, Tenants tenants) {
        this.belonging = belonging;
        this.tenants = tenants;
    }

    /** The authorities that have given the person a membership and not ended it at once. */
    public List<Tenant> of(PersonId person) {
        return Tenancy.asNobody(() -> belonging.of(person)).stream()
                .map(tenants::byId)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Tenant::name))
                .toList();
    }
}
