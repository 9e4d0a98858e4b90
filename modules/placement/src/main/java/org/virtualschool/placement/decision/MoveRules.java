package org.virtualschool.placement.decision;

import java.time.LocalDate;
import java.time.Month;
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

    /** The longest school year group that the roll knows, Year 14. */
    private static final int LAST_YEAR_GROUP = 14;

    private final Whereto whereto;
    private final Schools schools;
    private final PlacedWith placedWith;

    MoveRules(Whereto whereto, Schools schools, PlacedWith placedWith) {
        this.whereto = whereto;
        this.schools = schools;
        this.placedWith = placedWith;
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(MoveForm form, ChildSummary child, LocalDate today) {
        var problems = new Problems()
                .unless(form.startsOn() != null, "startsOn", "Enter the day on which the placement is to start")
                .unless(isYesOrNo(form.emergency()), "emergency", "Choose whether this is an emergency placement")
                .unless(
                        !form.isEmergency()
                                || !MoveForm.text(form.emergencyBecause()).isEmpty(),
                        "emergencyBecause",
                        "Enter why it could not be planned")
                .unlessShort(MoveForm.text(form.emergencyBecause()), MoveForm.LONGEST, "emergencyBecause");
        aboutPlace(problems, form);
        problems.unless(
                placedWith.has(
                        MoveForm.text(form.placedWith()),
                        Optional.ofNullable(form.startsOn()).orElse(today)),
                "placedWith",
                "Choose what sort of placement it is");
        aboutSchool(problems, form, child);
        return problems.all();
    }

    private void aboutPlace(Problems problems, MoveForm form) {
        var place = whereto.find(form);
        if (place.area().isEmpty()) {
            problems.unless(false, place.field(), place.whatToDo());
            return;
        }
        var borders = place.area().get().borders();
        problems.unless(
                        form.distance() != null && form.distance() != Distance.UNKNOWN || borders != Distance.UNKNOWN,
                        "distance",
                        "The borders do not say how far this is: choose it")
                .unless(
                        distance(form, borders) == borders
                                || !MoveForm.text(form.distanceBecause()).isEmpty(),
                        "distanceBecause",
                        "Enter why it is not as the borders say")
                .unlessShort(MoveForm.text(form.distanceBecause()), MoveForm.LONGEST, "distanceBecause");
    }

    private void aboutSchool(Problems problems, MoveForm form, ChildSummary child) {
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

    /** What is proposed, once nothing is wrong with it. */
    Facts facts(MoveForm form, ChildSummary child, LocalDate today) {
        var area = whereto.find(form).area().orElseThrow();
        var startsOn = Objects.requireNonNull(form.startsOn());
        var distance = distance(form, area.borders());
        return new Facts(
                startsOn,
                form.emergencyReason(),
                area.nation(),
                area.host(),
                area.borders(),
                distance,
                distance == area.borders() ? null : MoveForm.text(form.distanceBecause()),
                MoveForm.text(form.placedWith()),
                proposed(form),
                form.disruptsEducation(),
                child.yearGroup().map(year -> yearOn(startsOn, year, today)).orElse(null),
                child.placement().isPresent());
    }

    private static Distance distance(MoveForm form, Distance borders) {
        return form.distance() == null || form.distance() == Distance.UNKNOWN ? borders : form.distance();
    }

    private Facts.School proposed(MoveForm form) {
        var school = form.changesSchool() ? school(form) : Optional.<School>empty();
        return new Facts.School(
                Objects.requireNonNull(form.schoolPlan()),
                school.map(found -> found.urn().number()).orElse(null),
                school.map(School::name).orElse(null),
                form.changesSchool() ? form.schoolFrom() : null);
    }

    private Optional<School> school(MoveForm form) {
        return Urn.parse(MoveForm.text(form.proposedSchool())).flatMap(schools::byUrn);
    }

    /** The year group on the day, from the one of today: a year further with each 1 September between (academic year 1 September to 31 August). */
    private static int yearOn(LocalDate day, int yearGroup, LocalDate today) {
        return Math.min(LAST_YEAR_GROUP, Math.max(-2, yearGroup + academicYear(day) - academicYear(today)));
    }

    private static int academicYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    private static boolean isYesOrNo(@Nullable String answer) {
        return MoveForm.YES.equals(answer) || MoveForm.NO.equals(answer);
    }
}
