package org.virtualschool.access.membership;

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

    /**
     * The authorities that have given the person a membership and not ended it at once.
     *
     * @param here the one that the person is in already, which most people's only one is; empty above the authorities
     */
    public List<Tenant> of(PersonId person, Optional<Tenant> here) {
        var ids = Tenancy.asNobody(() -> belonging.of(person));
        return here.filter(tenant -> ids.equals(List.of(tenant.id())))
                .map(List::of)
                .orElseGet(() -> tenants.byIds(ids));
    }
}
