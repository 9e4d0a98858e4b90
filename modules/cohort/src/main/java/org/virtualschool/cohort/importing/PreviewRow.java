package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.virtualschool.audit.ChildId;

/**
 * One child of a preview.
 *
 * @param line in the file; empty for a child that the list does not name
 * @param child on the roll; empty if there is none or the viewer does not reach it
 * @param named the same whether or not the viewer reaches it: whoever sees the line sees whom it is about, and the audit says so
 * @param name as the list has it; what the list leaves out is the roll's, within the viewer's reach
 * @param mayBe children on the roll within the viewer's reach who may be this one
 * @param reached whether the viewer may see what the roll holds
 * @param hidden whether the viewer may not know where the child learns: of the school only that it changes
 */
record PreviewRow(
        Optional<Integer> line,
        Standing standing,
        Optional<String> careId,
        Optional<ChildId> child,
        Optional<ChildId> named,
        String name,
        List<FieldChange> changes,
        List<Problem> problems,
        List<OnTheRoll> mayBe,
        boolean reached,
        boolean hidden) {

    /** A child on the roll, by name. */
    record OnTheRoll(ChildId id, String name) {
        @Override
        public String toString() {
            return "OnTheRoll[" + id + "]";
        }
    }

    /** The row with those whom it may be about. @param there who is on the roll still; empty for one beyond the viewer's reach. Of nobody who is gone anything is said */
    PreviewRow beside(Map<ChildId, Optional<OnTheRoll>> there) {
        var standing = problems.stream()
                .filter(problem ->
                        problem.mayBe().isEmpty() || problem.mayBe().stream().anyMatch(there::containsKey))
                .toList();
        var shown = standing.stream()
                .flatMap(problem -> problem.mayBe().stream())
                .flatMap(one -> there.getOrDefault(one, Optional.empty()).stream())
                .toList();
        return new PreviewRow(
                line, this.standing, careId, child, named, name, changes, standing, shown, reached, hidden);
    }

    /** Who may be the child of the line, where the problem is about that. */
    List<OnTheRoll> mayBe(Problem problem) {
        return mayBe.stream()
                .filter(child -> problem.mayBe().contains(child.id()))
                .toList();
    }

    /** Whomever the row shows, for the audit. */
    Stream<ChildId> about() {
        return Stream.concat(named.stream(), mayBe.stream().map(OnTheRoll::id));
    }

    /** Whether what the roll held may stand beside what the list says. */
    boolean showsBefore() {
        return reached && child.isPresent();
    }

    @Override
    public String toString() {
        return "PreviewRow[" + standing + "]";
    }
}
