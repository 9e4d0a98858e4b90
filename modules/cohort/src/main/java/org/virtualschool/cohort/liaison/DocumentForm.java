package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;

/** What is told about a document, as the page sends it. @param access an {@link AccessClass} @param school whether the child's school may open it, see {@link ForSchool} @param asks of the school */
record DocumentForm(
        @Nullable String type,
        @Nullable LocalDate dated,
        @Nullable String title,
        @Nullable String access,
        @Nullable String school,
        @Nullable String asks) {

    static final int LONGEST_TITLE = 200;

    private static final String NEVER = "A restricted document is never shared with a school: choose No";

    Optional<AccessClass> accessClass() {
        return Arrays.stream(AccessClass.values())
                .filter(one -> one.name().equals(access))
                .findFirst();
    }

    ForSchool forSchool() {
        return new ForSchool(school, asks);
    }

    private boolean isOrdinary(DocumentTypes types) {
        return Optional.ofNullable(type)
                .flatMap(types::find)
                .flatMap(found -> accessClass().map(found::with))
                .filter(access -> access == AccessClass.RESTRICTED)
                .isEmpty();
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, DocumentTypes types, LocalDate today) {
        var answers = new Answers(lists)
                .needThat("type", type != null && types.find(type).isPresent(), "Choose what kind of document it is")
                .needPast("dated", dated, today, "Enter the day of the document, today or earlier")
                .needWords("title", title, LONGEST_TITLE, "Enter what the document is called")
                .needThat("access", accessClass().isPresent(), "Choose who may open it")
                .needThat("school", !forSchool().isWanted() || isOrdinary(types), NEVER);
        return forSchool().lookAt(answers).problems();
    }

    @Override
    public String toString() {
        return "DocumentForm[" + type + "]";
    }
}
