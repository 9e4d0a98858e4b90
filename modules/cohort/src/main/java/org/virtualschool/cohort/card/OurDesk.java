package org.virtualschool.cohort.card;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Desk;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/** The virtual school of the bound authority, as the directory knows it. */
@Component
class OurDesk {

    private static final String VIRTUAL_SCHOOL = "virtual-school";

    private final Tenants tenants;
    private final Authorities authorities;

    OurDesk(Tenants tenants, Authorities authorities) {
        this.tenants = tenants;
        this.authorities = authorities;
    }

    String council() {
        return us().name();
    }

    String virtualSchool() {
        return us().virtualSchool();
    }

    /** Where it reads mail; empty where the directory does not know. */
    Optional<String> mailbox() {
        return authorities.desks(new AuthorityCode(us().dfeCode())).stream()
                .filter(desk -> desk.kind().equals(VIRTUAL_SCHOOL))
                .findFirst()
                .flatMap(Desk::email);
    }

    private Tenant us() {
        return tenants.here();
    }
}
