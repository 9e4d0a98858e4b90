package org.virtualschool.placement.register;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is asked to be known of a child and nobody has told.
 *
 * @param of how many facts are asked of each child
 * @param noticed whether the placing authority has sent a notice
 */
record Missing(List<Asked> facts, int of, boolean noticed) {

    private static final String OF_A_NOTICE = "Of the child in your notice our register does not say yet:\n";
    private static final String OF_A_HOME =
            "A children’s home in our area has told us of a child whom you have placed there."
                    + " Please send us your notice. Our register does not say yet:\n";

    int known() {
        return of - facts.size();
    }

    boolean isNothing() {
        return facts.isEmpty();
    }

    /** "12 of 15" */
    String says() {
        return known() + " of " + of;
    }

    /** What the placing authority is asked, without the child's name: it goes beside the notice that names the child. */
    String question() {
        var end = noticed ? "\nPlease tell us, by a correction of your notice where it has a place for it." : "";
        return facts.stream()
                .map(fact -> "- " + fact.question())
                .collect(Collectors.joining("\n", noticed ? OF_A_NOTICE : OF_A_HOME, end));
    }
}
