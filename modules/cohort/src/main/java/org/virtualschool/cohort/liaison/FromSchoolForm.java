package org.virtualschool.cohort.liaison;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a school sent, as the page sends it. */
record FromSchoolForm(
        @Nullable String sender,
        @Nullable String fromWhom,
        @Nullable String way,
        @Nullable LocalDate receivedOn,
        @Nullable String about) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST = 2000;

    /** What is wrong with it, by field. */
    Map<String, String> problems(LiaisonLists lists, LocalDate today) {
        return new Answers(lists)
                .needChoice("sender", sender, LiaisonLists.SENDER, "Choose where it came from")
                .needWords("fromWhom", fromWhom, LONGEST_LINE, "Enter who sent it")
                .needChoice("way", way, LiaisonLists.WAY, "Choose how it came")
                .needPast("receivedOn", receivedOn, today, "Enter the day on which it came, today or earlier")
                .needWords("about", about, LONGEST, "Enter what it is about")
                .problems();
    }

    /** What the file that came with it is called. */
    DocumentForm document() {
        var title = "From " + Answers.text(fromWhom);
        return new DocumentForm(
                DocumentTypes.FROM_SCHOOL,
                receivedOn,
                title.substring(0, Math.min(title.length(), DocumentForm.LONGEST_TITLE)),
                SharedDocument.AccessClass.ORDINARY.name(),
                ForSchool.NO,
                null);
    }

    @Override
    public String toString() {
        return "FromSchoolForm[redacted]";
    }
}
