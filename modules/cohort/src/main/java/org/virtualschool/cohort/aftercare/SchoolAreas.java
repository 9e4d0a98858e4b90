package org.virtualschool.cohort.aftercare;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.Desk;
import org.virtualschool.directory.School;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Whereabouts;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenant;
import org.virtualschool.tenancy.Tenants;

/** Finds the virtual school of the area in which a child goes to school, wherever the child lives: it is that one which advises the family. */
@Component
class SchoolAreas {

    private final Schools schools;
    private final Authorities authorities;
    private final Tenants tenants;

    SchoolAreas(Schools schools, Authorities authorities, Tenants tenants) {
        this.schools = schools;
        this.authorities = authorities;
        this.tenants = tenants;
    }

    SchoolArea of(ChildSummary child) {
        var there = child.school().flatMap(ChildSummary.School::urn).flatMap(schools::byUrn);
        var authority = there.flatMap(School::authority).flatMap(authorities::byCode);
        var name = child.school().map(ChildSummary.School::name);
        var probable = there.filter(school -> school.certainty() == Whereabouts.Certainty.PROBABLE)
                .isPresent();
        return authority
                .map(area -> inArea(name, area, probable))
                .orElseGet(() -> new SchoolArea(name, Optional.empty(), false, false, "", Optional.empty()));
    }

    private SchoolArea inArea(Optional<String> school, Authority area, boolean probable) {
        var code = area.code().value();
        var mailbox = authorities.desks(area.code()).stream()
                .filter(desk -> desk.kind().equals("virtual-school"))
                .findFirst()
                .flatMap(Desk::email);
        return new SchoolArea(school, Optional.of(area), probable, isUs(code), nameOf(area), mailbox);
    }

    /** As it calls itself, if it works on the platform. */
    private String nameOf(Authority area) {
        return tenants.all().stream()
                .filter(tenant -> tenant.dfeCode().equals(area.code().value()))
                .map(Tenant::virtualSchool)
                .findFirst()
                .orElse("Virtual school of " + area.name());
    }

    private boolean isUs(String code) {
        return tenants.byId(Tenancy.current())
                .filter(us -> us.dfeCode().equals(code))
                .isPresent();
    }
}
