package org.virtualschool.cohort.merging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.virtualschool.cohort.ListName;
import org.virtualschool.cohort.history.Joining.Overlap;
import org.virtualschool.cohort.merging.MergePlan.Answers;
import org.virtualschool.cohort.merging.MergePlan.Strand;
import org.virtualschool.cohort.merging.RecordRepository.Detail;
import org.virtualschool.cohort.merging.RecordRepository.Stored;
import org.virtualschool.web.Form;
import org.virtualschool.web.Urls;
import org.virtualschool.web.ui.Choice;

/** What comes of merging two records, before anything is done. @param mayRead the histories whose values the reader may see */
record MergePage(String authority, MergePlan plan, MergeWords words, Predicate<DatedHistory> mayRead, Form form) {

    private static final String HIDDEN = "Not shown: you may not see this";

    /** A question: which of the two is right. */
    record Question(String key, String legend, String hint, List<Choice> options) {}

    /** A detail of the row, and what the record that stays will hold. */
    record Line(String label, String kept, String given, String then) {}

    /** One episode that holds in the end. */
    record Lasting(String history, String when, String what) {}

    String name(Stored one) {
        return ListName.of(text(one, Detail.GIVEN_NAME), text(one, Detail.FAMILY_NAME), one.careId());
    }

    private static String text(Stored one, Detail detail) {
        return Objects.toString(one.details().get(detail), "");
    }

    String stays() {
        return name(plan.kept()) + " (" + plan.kept().careId() + ")";
    }

    String goes() {
        return name(plan.given()) + " (" + plan.given().careId() + ")";
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line(
                "Social care ID",
                plan.kept().careId(),
                plan.given().careId(),
                plan.kept().careId() + "; the other one leads to it"));
        lines.add(new Line(
                "Status", plan.kept().status().says(), plan.given().status().says(), "As the time in care below says"));
        Arrays.stream(Detail.values())
                .map(detail -> new Line(
                        detail.says(), words.says(detail, plan.kept()), words.says(detail, plan.given()), then(detail)))
                .forEach(lines::add);
        return lines;
    }

    private String then(Detail detail) {
        return plan.differing().contains(detail)
                ? "You decide below"
                : words.says(detail, plan.filled().contains(detail) ? plan.given() : plan.kept());
    }

    List<Question> questions() {
        var questions = new ArrayList<Question>();
        plan.differing()
                .forEach(detail -> questions.add(new Question(
                        MergePlan.key(detail),
                        detail.says(),
                        "The two records differ.",
                        options(words.says(detail, plan.kept()), words.says(detail, plan.given())))));
        plan.strands()
                .forEach(strand ->
                        strand.joining().overlaps().forEach(overlap -> questions.add(about(strand, overlap))));
        return questions;
    }

    private Question about(Strand strand, Overlap<Held> overlap) {
        var history = strand.history();
        var days = words.when(overlap.from(), true, java.util.Optional.ofNullable(overlap.to()));
        var ours = says(history, overlap.kept().value());
        var theirs = says(history, overlap.given().value());
        var hint = "Both cannot hold from " + days + ". On the other days each stands as it is."
                + (ours.equals(theirs) && !ours.equals(HIDDEN)
                        ? " They differ in something that is not shown here."
                        : "");
        return new Question(strand.key(overlap), history.says() + ", " + days, hint, options(ours, theirs));
    }

    private List<Choice> options(String kept, String given) {
        return List.of(
                Choice.of(Answers.KEPT, kept).hint("As the record that stays has it"),
                Choice.of(Answers.GIVEN, given).hint("As the other record has it"));
    }

    private String says(DatedHistory history, Held held) {
        return mayRead.test(history) ? words.says(history, held) : HIDDEN;
    }

    /** What holds in the end, where nothing is in question; of what is, as the record that stays has it. */
    List<Lasting> outcome() {
        return plan.strands().stream()
                .flatMap(strand -> strand.joined(Answers.NONE).stream()
                        .map(episode -> new Lasting(
                                strand.history().says(), words.when(episode), says(strand.history(), episode.value()))))
                .toList();
    }

    /** What goes over: “early warnings: 2”. */
    List<String> moving() {
        return plan.moving().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    String action() {
        return Urls.below(
                authority, "children", plan.kept().id(), "merge", plan.given().id());
    }

    String otherWayRound() {
        return Urls.below(
                authority, "children", plan.given().id(), "merge", plan.kept().id());
    }

    String backHref() {
        return Urls.below(authority, "children", "duplicates");
    }

    @Override
    public String toString() {
        return "MergePage[" + plan + "]";
    }
}
