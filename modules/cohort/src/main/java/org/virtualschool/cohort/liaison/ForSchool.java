package org.virtualschool.cohort.liaison;

import org.jspecify.annotations.Nullable;

/**
 * Whether the child's school may read what is told, as a form sends it.
 *
 * @param school {@code YES} or {@code NO}; nothing means no
 * @param asks what the school should do
 */
record ForSchool(@Nullable String school, @Nullable String asks) {

    static final String YES = "YES";
    static final String NO = "NO";

    boolean isWanted() {
        return YES.equals(school);
    }

    Answers lookAt(Answers answers) {
        return answers.needThat("school", school == null || isWanted() || school.equals(NO), "Choose Yes or No")
                .needThat(
                        "school",
                        isWanted() || Answers.text(asks).isEmpty(),
                        "Choose Yes, or take away what the school should do")
                .mayHaveWords("asks", asks, SharingWithSchool.LONGEST);
    }

    @Override
    public String toString() {
        return "ForSchool[" + school + "]";
    }
}
