package org.virtualschool.cohort.liaison;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.liaison.Meeting.Part;

/** What the virtual school decides about a meeting, as the page sends it. @param who a colleague's identifier */
record DecisionForm(
        @Nullable String part,
        @Nullable String who,
        @Nullable String reason) {

    private static final int LONGEST = 1000;

    Optional<Part> decided() {
        return Arrays.stream(Part.values())
                .filter(one -> one.name().equals(part))
                .findFirst();
    }

    boolean needsSomebody() {
        return decided().filter(one -> one != Part.NOT_NEEDED).isPresent();
    }

    /** What is wrong with it, by field. @param colleagues identifiers of those who may be chosen */
    Map<String, String> problems(LiaisonLists lists, Set<String> colleagues) {
        var refused = decided().filter(one -> one == Part.NOT_NEEDED).isPresent();
        return new Answers(lists)
                .needThat("part", decided().isPresent(), "Choose what the virtual school does")
                .needThat(
                        "who",
                        !needsSomebody() || who != null && colleagues.contains(who),
                        "Choose who goes, or who writes the report")
                .needThat(
                        "reason",
                        !refused || !Answers.text(reason).isEmpty(),
                        "Enter why the virtual school is not needed")
                .mayHaveWords("reason", reason, LONGEST)
                .problems();
    }

    @Override
    public String toString() {
        return "DecisionForm[" + part + "]";
    }
}
