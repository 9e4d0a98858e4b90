package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.virtualschool.cohort.liaison.SharedDocument.AccessClass;

/** What is told about a document, as the page sends it. @param access an {@link AccessClass} */
record DocumentForm(
        @Nullable String type,
        @Nullable LocalDate dated,
        @Nullable String title,
        @Nullable String access) {

    static final int LONGEST_TITLE = 200;

    Optional<AccessClass> accessClass() {
        return Arrays.stream(AccessClass.values())
                .filter(one -> one.name().equals(access))
                .findFirst();
    }

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, DocumentTypes types, LocalDate today) {
        return new Answers(lists)
                .needThat("type", type != null && types.find(type).isPresent(), "Choose what kind of document it is")
                .needPast("dated", dated, today, "Enter the day of the document, today or earlier")
                .needWords("title", title, LONGEST_TITLE, "Enter what the document is called")
                .needThat("access", accessClass().isPresent(), "Choose who may open it")
                .problems();
    }

    @Override
    public String toString() {
        return "DocumentForm[" + type + "]";
    }
}
