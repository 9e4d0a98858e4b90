package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.Given;
import org.virtualschool.cohort.importing.list.ImportedChild;
import org.virtualschool.cohort.roll.RollChange;

/**
 * One child of a list beside the roll.
 *
 * @param said what the list says; empty for a child that it does not name, or that is sealed
 * @param child the child on the roll
 * @param name as the list has it; the roll's only for a child that the list does not name
 * @param change what is to be written; empty where nothing is
 */
record Compared(
        Standing standing,
        Optional<ImportedChild> said,
        Optional<ChildId> child,
        Optional<String> careId,
        String name,
        List<FieldChange> changes,
        List<Problem> problems,
        Optional<RollChange> change) {

    /** Nothing but that there is a line about a sealed record. */
    static Compared closed(int line) {
        var words = "This line is about a record that is closed. Nothing of it was taken.";
        return new Compared(
                Standing.CLOSED,
                Optional.of(new ImportedChild(line, java.util.Map.of(), List.of())),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(new Problem(line, Optional.empty(), words, true)),
                Optional.empty());
    }

    /** The same with something more to see to. */
    Compared saying(Problem more) {
        var all = Stream.concat(problems.stream(), Stream.of(more)).toList();
        return new Compared(standing, said, child, careId, name, changes, all, change);
    }

    int heldValues() {
        return said.map(child -> (int) child.fields().values().stream()
                        .filter(Given.Held.class::isInstance)
                        .count())
                .orElse(0);
    }

    @Override
    public String toString() {
        return "Compared[" + standing + "]";
    }
}
