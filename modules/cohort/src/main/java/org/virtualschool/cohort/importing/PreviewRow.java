package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.ChildId;

/**
 * One child of a preview.
 *
 * @param line in the file; empty for a child that the list does not name
 * @param child on the roll; empty if there is none or the viewer does not reach it
 * @param named the same whether or not the viewer reaches it: whoever sees the line sees whom it is about, and the audit says so
 * @param name as the list has it; what the list leaves out is the roll's, within the viewer's reach
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
        boolean reached,
        boolean hidden) {

    /** Whether what the roll held may stand beside what the list says. */
    boolean showsBefore() {
        return reached && child.isPresent();
    }

    @Override
    public String toString() {
        return "PreviewRow[" + standing + "]";
    }
}
