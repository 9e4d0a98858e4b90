package org.virtualschool.cohort.importing;

import java.util.List;
import java.util.Optional;
import org.virtualschool.audit.ChildId;
import org.virtualschool.cohort.importing.list.Field;

/**
 * What a person should see to. Its words name no value and no child.
 *
 * @param line in the file; 0 where it concerns no line
 * @param field empty where it concerns the whole line
 * @param held whether something was not taken; otherwise it was taken and is only to be checked
 * @param mayBe children on the roll whom it is about: shown within reach, and said of nobody once they are gone; usually none
 */
record Problem(int line, Optional<Field> field, String words, boolean held, List<ChildId> mayBe) {

    Problem(int line, Optional<Field> field, String words, boolean held) {
        this(line, field, words, held, List.of());
    }

    /** What the history keeps: about nobody. */
    Problem ofNobody() {
        return new Problem(line, field, words, held);
    }
}
