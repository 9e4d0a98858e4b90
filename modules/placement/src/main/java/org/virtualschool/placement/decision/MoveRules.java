package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.virtualschool.cohort.ChildSummary;
import org.virtualschool.directory.Distance;
import org.virtualschool.directory.School;
import org.virtualschool.directory.Schools;
import org.virtualschool.directory.Urn;
import org.virtualschool.placement.minimum.SchoolPlan;

/** Judges what somebody proposes, and makes facts of it. */
@Component
class MoveRules {

    /** The year groups that the roll knows. */
    private static final int FIRST_YEAR_GROUP = -2;

    private static final int LAST_YEAR_GROUP = 14;

    /** How long ago a placement may have started that is only now recorded, and how far ahead an emergency may lie. */
    private static final int RECORDED_LATE_DAYS = 60;

    private static final int EMERGENCY_AHEAD_DAYS = 7;

    private final Whereto whereto;
    private final Schools schools;
    private final PlacedWith placedWith;

    MoveRules(Whereto whereto, Schools schools, PlacedWith placedWith) {
        this.whereto = whereto;
        this.schools = schools;
        this.placedWith = placedWith;
    }

    /** What is wrong with it, by field. @param before what was proposed until now; null for a new one */
    Map<String, String> problems(MoveForm form, ChildSummary child, @Nullable Facts before, LocalDate today) {
        var latest = form.isEmergency() ? today.plusDays(EMERGENCY_AHEAD_DAYS) : today.plusYears(1);
        var problems = new Problems()
                .unless(form.startsOn() != null, "startsOn", "Enter the day on which the placement is to start")
                .unlessWithin(form.startsOn(), today.minusDays(RECORDED_LATE_DAYS), latest, "startsOn")
                .unless(isYesOrNo(form.emergency()), "emergency", "Choose whether this is an emergency placement")
                .unless(
                        !form.isEmergency()
                                || !MoveForm.text(form.emergencyBecause()).isEmpty(),
                        "emergencyBecause",
                        "Enter why it could not be planned")
                .unlessShort(MoveForm.text(form.emergencyBecause()), MoveForm.LONGEST, "emergencyBecause");
        aboutPlace(problems, form, before);
        problems.unless(
                placedWith.has(
                        MoveForm.text(form.placedWith()),
                        Optional.ofNullable(form.startsOn()).orElse(today)),
                "placedWith",
                "Choose what sort of placement it is");
        aboutSchool(problems, form, child);
        return problems.all();
    }

    private void aboutPlace(Problems problems, MoveForm form, @Nullable Facts before) {
        var place = whereto.find(form);
        problems.unless(
                before == null || isYesOrNo(form.samePlace()),
                "samePlace",
                "Choose whether it is the same home as before");
        if (place.place().isEmpty()) {
            problems.unless(false, place.field(), place.whatToDo());
            return;
        }
        var borders = borders(form, place.place().get(), before);
        problems.unless(
                        form.distance() != null && form.distance() != Distance.UNKNOWN || borders != Distance.UNKNOWN,
                        "distance",
                        "The borders do not say how far this is: choose it")
                .unless(
                        borders == Distance.UNKNOWN
                                || distance(form, borders) == borders
                                || !MoveForm.text(form.distanceBecause()).isEmpty(),
                        "distanceBecause",
                        "Enter why it is not as the borders say")
                .unless(
                        form.distance() != Distance.IN_AREA || borders == Distance.IN_AREA,
                        "distance",
                        "Another authority’s area is not ours: choose out of area or at a distance")
                .unlessShort(MoveForm.text(form.distanceBecause()), MoveForm.LONGEST, "distanceBecause");
    }

    private void aboutSchool(Problems problems, MoveForm form, ChildSummary child) {
        var starts = form.startsOn();
        if (form.changesSchool() && starts != null) {
            problems.unlessWithin(
                    form.schoolFrom(), starts.minusDays(RECORDED_LATE_DAYS), starts.plusYears(1), "schoolFrom");
        }
        problems.unless(form.schoolPlan() != null, "schoolPlan", "Choose what happens to the child’s school")
                .unless(
                        form.schoolPlan() != SchoolPlan.STAYS || child.school().isPresent(),
                        "schoolPlan",
                        "The roll has no school at which the child could stay")
                .unless(
                        !form.changesSchool() || form.schoolFrom() != null,
                        "schoolFrom",
                        "Enter the first day at the new school, or the day it is planned for")
                .unless(
                        !form.changesSchool()
                                || MoveForm.text(form.proposedSchool()).isEmpty()
                                || school(form).isPresent(),
                        "proposedSchool",
                        "Enter the number of a school in the register, six digits, or leave it empty")
                .unless(
                        form.schoolPlan() != SchoolPlan.STAYS || isYesOrNo(form.disrupts()),
                        "disrupts",
                        "Choose whether the move disrupts the child’s education");
    }

    /** What is proposed, once nothing is wrong with it. @param before what was proposed until now; null for a new one */
    Facts facts(MoveForm form, ChildSummary child, @Nullable Facts before, LocalDate today) {
        var found = whereto.find(form).place().orElseThrow();
        var startsOn = Objects.requireNonNull(form.startsOn());
        var borders = borders(form, found, before);
        var distance = distance(form, borders);
        return new Facts(
                startsOn,
                form.emergencyReason(),
                area(form, found, before),
                place(form, found, before),
                borders,
                distance,
                distance == borders || MoveForm.text(form.distanceBecause()).isEmpty()
                        ? null
                        : MoveForm.text(form.distanceBecause()),
                MoveForm.text(form.placedWith()),
                proposed(form, child),
                form.disruptsEducation(),
                child.yearGroup().map(year -> yearOn(startsOn, year, today)).orElse(null),
                child.placement().isPresent());
    }

    /** Of the same home it is what was known before, where no postcode says more. */
    private static Area area(MoveForm form, Whereto.Located found, @Nullable Facts before) {
        return knownBefore(form, found, before).map(Facts::area).orElse(found.area());
    }

    private static Distance borders(MoveForm form, Whereto.Located found, @Nullable Facts before) {
        return found.borders() == Distance.UNKNOWN
                ? knownBefore(form, found, before).map(Facts::borders).orElse(found.borders())
                : found.borders();
    }

    private static Optional<Facts> knownBefore(MoveForm form, Whereto.Located found, @Nullable Facts before) {
        return Optional.ofNullable(before)
                .filter(earlier -> form.isSamePlace())
                .filter(earlier ->
                        found.area().elsewhere() == null && found.area().mayBe(earlier.area()));
    }

    private static int place(MoveForm form, Whereto.Located found, @Nullable Facts before) {
        if (before == null) {
            return 1;
        }
        var same = form.isSamePlace() && found.area().mayBe(before.area());
        return same ? before.place() : before.place() + 1;
    }

    private static Distance distance(MoveForm form, Distance borders) {
        return form.distance() == null || form.distance() == Distance.UNKNOWN ? borders : form.distance();
    }

    private Facts.School proposed(MoveForm form, ChildSummary child) {
        var school = form.changesSchool() ? school(form) : Optional.<School>empty();
        return new Facts.School(
                Objects.requireNonNull(form.schoolPlan()),
                form.schoolPlan() != SchoolPlan.STAYS && child.school().isPresent(),
                school.map(found -> found.urn().number()).orElse(null),
                school.map(School::name).orElse(null),
                form.changesSchool() ? form.schoolFrom() : null);
    }

    private Optional<School> school(MoveForm form) {
        return Urn.parse(MoveForm.text(form.proposedSchool())).flatMap(schools::byUrn);
    }

    /** The year group on the day, from the one of today: a year further with each 1 September between. */
    private static int yearOn(LocalDate day, int yearGroup, LocalDate today) {
        var year = yearGroup + Facts.academicYear(day) - Facts.academicYear(today);
        return Math.clamp(year, FIRST_YEAR_GROUP, LAST_YEAR_GROUP);
    }

    private static boolean isYesOrNo(@Nullable String answer) {
        return MoveForm.YES.equals(answer) || MoveForm.NO.equals(answer);
    }
}
