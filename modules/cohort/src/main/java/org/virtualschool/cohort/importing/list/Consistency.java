package org.virtualschool.cohort.importing.list;

import static org.virtualschool.cohort.importing.list.Field.DATE_OF_BIRTH;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_FROM;
import static org.virtualschool.cohort.importing.list.Field.LOOKED_AFTER_TO;
import static org.virtualschool.cohort.importing.list.Field.PLACEMENT_START;
import static org.virtualschool.cohort.importing.list.Field.REASON_CEASED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Values that cannot be true together: the later one is held, the child goes on. Adoption and death are taken whatever the dates say. */
final class Consistency {

    private static final int OLDEST = 25;
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> TAKEN_AT_ONCE = Set.of("E11", "E12", "E2");

    private Consistency() {}

    static ImportedChild check(ImportedChild child) {
        var checked = adoptionToCome(child);
        if (earlier(checked, LOOKED_AFTER_FROM, DATE_OF_BIRTH)) {
            checked = checked.holding(
                    LOOKED_AFTER_FROM, "The child would be looked after before birth. Check both dates.");
        }
        if (earlier(checked, PLACEMENT_START, DATE_OF_BIRTH)) {
            checked = checked.holding(PLACEMENT_START, "The placement would start before birth. Check both dates.");
        }
        if (earlier(checked, LOOKED_AFTER_TO, LOOKED_AFTER_FROM)) {
            checked = checked.holding(
                    LOOKED_AFTER_TO, "The child would cease to be looked after before it began. Check both dates.");
        }
        if (holds(checked, LOOKED_AFTER_TO, PLACEMENT_START, LocalDate::isBefore)) {
            checked = checked.holding(
                    PLACEMENT_START,
                    "The placement would start after the child ceased to be looked after. Check both dates.");
        }
        return ceasing(elderly(checked));
    }

    /** The day of an adoption may be to come: it is the one date that is. */
    private static ImportedChild adoptionToCome(ImportedChild child) {
        var adopted = child.value(REASON_CEASED).filter(ADOPTED::contains).isPresent();
        return adopted
                        && child.given(LOOKED_AFTER_TO) instanceof Given.Held(String givenAs, String reason)
                        && DateText.read(givenAs) instanceof Given.Value day
                ? child.with(LOOKED_AFTER_TO, day)
                        .remarking(
                                LOOKED_AFTER_TO,
                                "This day has not come yet. The child stays on the roll until then; on the day the record is sealed.")
                : child;
    }

    private static ImportedChild ceasing(ImportedChild child) {
        var reason = child.value(REASON_CEASED);
        if (reason.filter("X1"::equals).isPresent()) {
            return child.with(REASON_CEASED, new Given.Empty())
                    .with(LOOKED_AFTER_TO, new Given.Empty())
                    .remarking(
                            REASON_CEASED,
                            "X1 means that a new episode began the same day: the child is still looked after.");
        }
        var ends = child.value(LOOKED_AFTER_TO).isPresent();
        if (reason.isPresent() && !ends && !TAKEN_AT_ONCE.contains(reason.get())) {
            return child.holding(
                    REASON_CEASED,
                    "There is a reason for ceasing but no date that can be taken. Give both or neither.");
        }
        return ends && reason.isEmpty()
                ? child.remarking(
                        LOOKED_AFTER_TO,
                        "No reason for ceasing can be taken. The child is taken as ceased; give the reason.")
                : child;
    }

    private static ImportedChild elderly(ImportedChild child) {
        Optional<LocalDate> from = child.date(LOOKED_AFTER_FROM);
        var born = child.date(DATE_OF_BIRTH);
        return born.isPresent()
                        && from.isPresent()
                        && born.get().plusYears(OLDEST).isBefore(from.get())
                ? child.remarking(DATE_OF_BIRTH, "The child would be older than 25. Check the year of birth.")
                : child;
    }

    private static boolean earlier(ImportedChild child, Field one, Field other) {
        return holds(child, one, other, LocalDate::isBefore);
    }

    private static boolean holds(
            ImportedChild child, Field one, Field other, BiPredicate<LocalDate, LocalDate> relation) {
        var first = child.date(one);
        var second = child.date(other);
        return first.isPresent() && second.isPresent() && relation.test(first.get(), second.get());
    }
}
