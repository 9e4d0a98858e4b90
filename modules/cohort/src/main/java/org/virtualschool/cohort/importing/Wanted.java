package org.virtualschool.cohort.importing;

import static org.virtualschool.cohort.importing.list.Field.*;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.virtualschool.access.Staff;
import org.virtualschool.cohort.Sex;
import org.virtualschool.cohort.importing.list.CodeText;
import org.virtualschool.cohort.importing.list.Field;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.importing.list.Upn;
import org.virtualschool.cohort.people.Allocation;
import org.virtualschool.cohort.roll.ListedFacts;

/**
 * What the roll is to hold of one child: what the list says, over what the roll holds. What the list does not speak of, or says in a way
 * that cannot be taken, stays; what it says is empty goes, but for a child's name and date of birth, which a blank never takes away.
 */
final class Wanted {

    private final ImportedChild said;
    private final @Nullable ListedFacts held;
    private final Places places;

    Wanted(ImportedChild said, @Nullable ListedFacts held, Places places) {
        this.said = said;
        this.held = held;
        this.places = places;
    }

    /** @param wholeList whether being named without an end means being looked after */
    ListedFacts facts(boolean wholeList) {
        return new ListedFacts(
                identity(),
                care(wholeList),
                new WantedPlacement(said, held == null ? null : held.placement(), places).placement(),
                new WantedSchool(said, held == null ? null : held.school(), places).place(wholeList),
                allocation());
    }

    private ListedFacts.Identity identity() {
        var before = held == null ? new ListedFacts.Identity("", "", null, null, null, null) : held.identity();
        return new ListedFacts.Identity(
                said.value(GIVEN_NAME).orElse(before.givenName()),
                said.value(FAMILY_NAME).orElse(before.familyName()),
                said.date(DATE_OF_BIRTH).orElse(before.dateOfBirth()),
                cleared(SEX) ? null : said.value(SEX).map(Sex::valueOf).orElse(before.sex()),
                upn(before.upn()),
                cleared(YEAR_GROUP)
                        ? null
                        : said.value(YEAR_GROUP).map(Integer::valueOf).orElse(before.yearGroup()));
    }

    private ListedFacts.@Nullable ListedUpn upn(ListedFacts.@Nullable ListedUpn before) {
        if (cleared(UPN)) {
            return null;
        }
        return said.value(UPN)
                .map(text -> {
                    var verdict = Upn.of(text);
                    return new ListedFacts.ListedUpn(text, verdict.shape(), verdict.checkLetter(), verdict.authority());
                })
                .orElse(before);
    }

    private ListedFacts.Care care(boolean wholeList) {
        var before = held == null ? ListedFacts.Care.NONE : held.care();
        var from = said.date(LOOKED_AFTER_FROM).orElse(before.from());
        var legalStatus = said.value(LEGAL_STATUS).orElse(before.legalStatus());
        var sameTime = said.date(LOOKED_AFTER_FROM)
                .map(date -> date.equals(before.from()))
                .orElse(true);
        var silent = said.given(LOOKED_AFTER_TO) instanceof Given.Absent && !wholeList;
        var stays = sameTime && (silent || said.given(LOOKED_AFTER_TO) instanceof Given.Held);
        var to = said.date(LOOKED_AFTER_TO).orElse(stays ? before.to() : null);
        var reason =
                said.value(REASON_CEASED).orElse(to != null && to.equals(before.to()) ? before.reasonCeased() : null);
        var need = said.value(CATEGORY_OF_NEED).orElse(before.need());
        var unaccompanied = said.value(UNACCOMPANIED).map(CodeText.YES::equals).orElse(before.unaccompanied());
        return new ListedFacts.Care(from, to, reason, legalStatus, need, unaccompanied);
    }

    private @Nullable Allocation allocation() {
        var before = held == null ? null : held.allocation();
        if (Stream.of(SOCIAL_WORKER, SOCIAL_WORKER_NUMBER, TEAM)
                .allMatch(field -> said.given(field) instanceof Given.Absent)) {
            return before;
        }
        var same = before != null && !isAnother(before) ? before : null;
        var worker = given(SOCIAL_WORKER, same == null ? null : same.socialWorker());
        var team = given(TEAM, same == null ? null : same.team());
        var number = workerNumber(worker, before);
        return worker == null && team == null && number == null ? before : new Allocation(worker, team, number);
    }

    /** Whether the list gives the number of somebody else and no name: then the name and team that the roll holds are not theirs. */
    private boolean isAnother(Allocation before) {
        var known = before.workerNumber();
        return known != null
                && said.given(SOCIAL_WORKER) instanceof Given.Absent
                && said.value(SOCIAL_WORKER_NUMBER)
                        .map(Staff::normal)
                        .filter(number -> !number.equals(known))
                        .isPresent();
    }

    /** A list without numbers that names another social worker says nothing of that one's number. */
    private @Nullable String workerNumber(@Nullable String worker, @Nullable Allocation before) {
        var known = before != null && Objects.equals(worker, before.socialWorker()) ? before.workerNumber() : null;
        var number = given(SOCIAL_WORKER_NUMBER, known);
        return number == null ? null : Staff.normal(number);
    }

    private @Nullable String given(Field field, @Nullable String before) {
        return cleared(field) ? null : said.value(field).orElse(before);
    }

    private boolean cleared(Field field) {
        return said.given(field) instanceof Given.Empty;
    }
}
