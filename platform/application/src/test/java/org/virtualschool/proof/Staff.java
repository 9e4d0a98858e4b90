package org.virtualschool.proof;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.virtualschool.access.MembershipId;
import org.virtualschool.access.Memberships;
import org.virtualschool.access.Memberships.Terms;
import org.virtualschool.access.Roles;
import org.virtualschool.access.Scope;
import org.virtualschool.audit.Actor;
import org.virtualschool.audit.ChildId;
import org.virtualschool.audit.PersonId;
import org.virtualschool.cohort.Caseloads;
import org.virtualschool.directory.LocalSetting;
import org.virtualschool.directory.LocalSettings;
import org.virtualschool.directory.Nation;
import org.virtualschool.tenancy.Tenancy;
import org.virtualschool.tenancy.Tenants;

/** Gives a council its people, with the reach that each role has here, and what they know of places. */
class Staff {

    static final Set<Integer> COORDINATORS_YEARS = Set.of(3, 4, 5);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private final Tenants tenants;
    private final Memberships memberships;
    private final Caseloads caseloads;
    private final LocalSettings settings;
    private final org.virtualschool.access.Staff numbers;

    Staff(
            Tenants tenants,
            Memberships memberships,
            Caseloads caseloads,
            LocalSettings settings,
            org.virtualschool.access.Staff numbers) {
        this.tenants = tenants;
        this.memberships = memberships;
        this.caseloads = caseloads;
        this.settings = settings;
        this.numbers = numbers;
    }

    void arrive(String council) {
        Callers.PEOPLE.forEach(role -> join(council, role, Canaries.of(council)));
        join(council, Roles.MACHINE_CLIENT, Canaries.told(council));
        inside(council, () -> {
            var coordinator = new Caller(council, Roles.COORDINATOR).person();
            numbers.setWorkerNumber(coordinator, Optional.of(Canaries.of(council) + "-1"));
            return true;
        });
    }

    void join(String council, String role, String word) {
        var person = new Caller(council, role).person();
        inside(council, () -> memberships.grant(person, word + " " + role, terms(council, role)));
    }

    /** Somebody gets a role, with the reach that it has here. */
    MembershipId joins(String council, PersonId person, String role) {
        return inside(council, () -> memberships.grant(person, "Somebody of two", role, scope(role), SINCE, null));
    }

    void takesOn(String council, String child) {
        takesOn(council, new Caller(council, Roles.SOCIAL_WORKER).person(), child);
    }

    void takesOn(String council, PersonId worker, String child) {
        inside(council, () -> {
            caseloads.add(worker, new ChildId(UUID.fromString(child)));
            return true;
        });
    }

    /** A tutor of the council's own, and its identifier. */
    String tutor(String council) {
        return inside(
                council,
                () -> settings.add(
                                LocalSetting.Kind.TUTOR,
                                Canaries.of(council) + " Tutors",
                                Optional.of("Town"),
                                Optional.empty(),
                                Nation.ENGLAND)
                        .toString());
    }

    /** Works inside the council, as the platform. */
    <T> T inside(String council, Supplier<T> work) {
        return Tenancy.as(tenants.bySlug(council).orElseThrow().id(), () -> Actor.as(Actor.platform("proof"), work));
    }

    /** A coordinator reaches the years of the council's first team; everybody else works in its second. */
    private Terms terms(String council, String role) {
        var teams = tenants.teamsOf(tenants.bySlug(council).orElseThrow().id());
        return role.equals(Roles.COORDINATOR)
                ? new Terms(role, Scope.YearGroups.of(teams.getFirst()), Optional.empty(), SINCE, null)
                : new Terms(role, scope(role), Optional.of(teams.getLast()), SINCE, null);
    }

    private static Scope scope(String role) {
        return switch (role) {
            case Roles.COORDINATOR -> new Scope.YearGroups(COORDINATORS_YEARS);
            case Roles.SOCIAL_WORKER -> new Scope.Caseload();
            case Roles.DESIGNATED_TEACHER,
                    Roles.HEAD_TEACHER,
                    Roles.SAFEGUARDING_LEAD,
                    Roles.SENCO,
                    Roles.SCHOOL_DELEGATE -> new Scope.SchoolRoll(Set.of(Integer.valueOf(ListedChild.URN)));
            default -> new Scope.Everyone();
        };
    }
}
