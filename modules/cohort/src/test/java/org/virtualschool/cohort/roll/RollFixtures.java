package org.virtualschool.cohort.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.care.CarePlacement;
import org.virtualschool.cohort.care.ProtectedDetails;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.roll.RollState.Known;
import org.virtualschool.cohort.schooling.SchoolPlace;
import org.virtualschool.directory.AuthorityCode;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.Urn;
import org.virtualschool.directory.Whereabouts;

/** Facts about invented children, that say only what matters. */
record RollFixtures(String careId, ListedFacts facts, Optional<Known> known) {

    static final LocalDate CAME_INTO_CARE = LocalDate.of(2026, 9, 7);
    static final String POSTCODE = "HX1 1UJ";
    static final Urn HILL_SCHOOL = new Urn(990001);

    /** A child placed with a foster carer in the area. */
    static RollFixtures aChild() {
        return aChild(newCareId());
    }

    static RollFixtures aChild(String careId) {
        var identity = new ListedFacts.Identity("Amélie", "O’Brien-Żak", LocalDate.of(2013, 5, 4), Sex.F, null, 8);
        return new RollFixtures(
                careId,
                new ListedFacts(
                        identity,
                        new ListedFacts.Care(CAME_INTO_CARE, null, null, "C2", null, null),
                        new ListedFacts.Placement(CAME_INTO_CARE, foster(null)),
                        new SchoolPlace(HILL_SCHOOL, null, "Hill School"),
                        new Allocation("Jo Carr", "North team", null)),
                Optional.empty());
    }

    static RollFixtures of(Known known) {
        return new RollFixtures(known.careId(), known.facts(), Optional.of(known));
    }

    static String newCareId() {
        return "SC" + UUID.randomUUID();
    }

    static CarePlacement foster(@Nullable String host) {
        var details = new ProtectedDetails(null, POSTCODE, "Mx Carer");
        return host == null
                ? CarePlacement.somewhere("U6", details)
                : new CarePlacement(
                        "U6",
                        new AuthorityCode(host),
                        null,
                        Whereabouts.Certainty.EXACT,
                        Distance.OUT_OF_AREA,
                        details);
    }

    RollFixtures named(String given, String family) {
        var who = facts.identity();
        return with(new ListedFacts.Identity(given, family, who.dateOfBirth(), who.sex(), who.upn(), who.yearGroup()));
    }

    RollFixtures withUpn(String upn) {
        var who = facts.identity();
        return with(new ListedFacts.Identity(
                who.givenName(),
                who.familyName(),
                who.dateOfBirth(),
                who.sex(),
                new ListedFacts.ListedUpn(upn, true, true, true),
                who.yearGroup()));
    }

    /** @param reason why there is none, such as UN1 */
    RollFixtures withoutUpn(String reason) {
        var who = facts.identity();
        return with(new ListedFacts.Identity(
                who.givenName(),
                who.familyName(),
                who.dateOfBirth(),
                who.sex(),
                new ListedFacts.ListedUpn(reason, false, false, false),
                who.yearGroup()));
    }

    RollFixtures bornOn(LocalDate day) {
        var who = facts.identity();
        return with(new ListedFacts.Identity(
                who.givenName(), who.familyName(), day, who.sex(), who.upn(), who.yearGroup()));
    }

    RollFixtures inYear(int year) {
        var who = facts.identity();
        return with(new ListedFacts.Identity(
                who.givenName(), who.familyName(), who.dateOfBirth(), who.sex(), who.upn(), year));
    }

    RollFixtures ceased(LocalDate on, String reason) {
        var care = facts.care();
        return with(new ListedFacts.Care(care.from(), on, reason, care.legalStatus(), null, null));
    }

    RollFixtures lookedAfter(LocalDate from, @Nullable String legalStatus) {
        return with(new ListedFacts.Care(from, null, null, legalStatus, null, null));
    }

    RollFixtures lookedAfter(LocalDate from, String need, boolean unaccompanied) {
        return with(new ListedFacts.Care(from, null, null, "C2", need, unaccompanied));
    }

    RollFixtures placed(LocalDate start, CarePlacement where) {
        return new RollFixtures(
                careId,
                new ListedFacts(
                        facts.identity(),
                        facts.care(),
                        new ListedFacts.Placement(start, where),
                        facts.school(),
                        facts.allocation()),
                known);
    }

    RollFixtures allocatedTo(String socialWorker) {
        return new RollFixtures(
                careId,
                new ListedFacts(
                        facts.identity(),
                        facts.care(),
                        facts.placement(),
                        facts.school(),
                        new Allocation(socialWorker, "North team", null)),
                known);
    }

    RollFixtures allocatedToNumber(String workerNumber) {
        return new RollFixtures(
                careId,
                new ListedFacts(
                        facts.identity(),
                        facts.care(),
                        facts.placement(),
                        facts.school(),
                        new Allocation("Jo Carr", "North team", workerNumber)),
                known);
    }

    RollFixtures atSchool(@Nullable Urn urn, String name) {
        return new RollFixtures(
                careId,
                new ListedFacts(
                        facts.identity(),
                        facts.care(),
                        facts.placement(),
                        new SchoolPlace(urn, null, name),
                        facts.allocation()),
                known);
    }

    RollFixtures withoutSchool() {
        return new RollFixtures(
                careId,
                new ListedFacts(facts.identity(), facts.care(), facts.placement(), null, facts.allocation()),
                known);
    }

    RollChange change() {
        return new RollChange(known.map(Known::version), careId, facts, List.of(), Set.of());
    }

    RollChange holding(RollChange.HeldField... held) {
        return new RollChange(known.map(Known::version), careId, facts, List.of(held), Set.of());
    }

    private RollFixtures with(ListedFacts.Identity identity) {
        return new RollFixtures(
                careId,
                new ListedFacts(identity, facts.care(), facts.placement(), facts.school(), facts.allocation()),
                known);
    }

    private RollFixtures with(ListedFacts.Care care) {
        return new RollFixtures(
                careId,
                new ListedFacts(facts.identity(), care, facts.placement(), facts.school(), facts.allocation()),
                known);
    }
}
