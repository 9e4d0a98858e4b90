package org.virtualschool.cohort.schooling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.virtualschool.directory.Authorities;
import org.virtualschool.directory.Authority;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.School;
import org.virtualschool.directory.SchoolDayCalendar;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.TermCalendars;
import org.virtualschool.directory.TermDates.OfAuthority;
import org.virtualschool.directory.TermDates.OfSchool;
import org.virtualschool.directory.TermDates.Whose;
import org.virtualschool.directory.Urn;
import org.virtualschool.tenancy.Tenants;

/**
 * Whose term dates count for a child: those of its school, else of the authority in which the school lies, else of the authority in which it
 * lives, else the council's own. A school day is a day on which the particular school meets (Education Act 1996, section 579).
 */
@Component
class SchoolCalendars {

    private final TermCalendars terms;
    private final Schools schools;
    private final Authorities authorities;
    private final Tenants tenants;

    SchoolCalendars(TermCalendars terms, Schools schools, Authorities authorities, Tenants tenants) {
        this.terms = terms;
        this.schools = schools;
        this.authorities = authorities;
        this.tenants = tenants;
    }

    /** Everything that is needed for many children. @param attended the schools that they attend */
    Around around(Collection<Urn> attended) {
        var ours = AuthorityCode.parse(tenants.here().dfeCode());
        var names = authorities.current().stream().collect(Collectors.toMap(Authority::code, Authority::name));
        return new Around(terms.known(), schools.byUrns(attended), names, ours);
    }

    /** @param ours empty for a council without a code */
    record Around(
            TermCalendars.Known known,
            Map<Urn, School> schools,
            Map<AuthorityCode, String> authorities,
            Optional<AuthorityCode> ours) {

        /** The authority's name, or the school's. */
        String nameOf(Whose whose) {
            return switch (whose) {
                case OfAuthority(var code) -> authorities.getOrDefault(code, code.value());
                case OfSchool(var urn) ->
                    Optional.ofNullable(schools.get(urn)).map(School::name).orElse("URN " + urn);
            };
        }

        /** @param host the authority in which the child lives, as far as it is known */
        SchoolDayCalendar of(Optional<Urn> school, Optional<AuthorityCode> host) {
            var nearest = new ArrayList<Whose>();
            school.ifPresent(urn -> nearest.add(new OfSchool(urn)));
            school.map(schools::get)
                    .flatMap(School::authority)
                    .ifPresent(authority -> nearest.add(new OfAuthority(authority)));
            host.ifPresent(authority -> nearest.add(new OfAuthority(authority)));
            ours.ifPresent(authority -> nearest.add(new OfAuthority(authority)));
            return known.calendar(nearest);
        }
    }
}
